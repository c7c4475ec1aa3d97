package org.tenantaccess.keycloak.mapper;

import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.keycloak.dom.saml.v2.assertion.AttributeStatementType;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperContainerModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.saml.mappers.AbstractSAMLProtocolMapper;
import org.keycloak.protocol.saml.mappers.AttributeStatementHelper;
import org.keycloak.protocol.saml.mappers.SAMLAttributeStatementMapper;

/** A mapper that prints one attribute of the assertion: the same answer as in a token, as a list of texts (R6). */
abstract class SamlAttributeMapper extends AbstractSAMLProtocolMapper implements SAMLAttributeStatementMapper {

    private static final Logger LOG = Logger.getLogger(SamlAttributeMapper.class);

    /** Fails if a setting other than the attribute's name cannot be used. */
    abstract void validate(Settings settings);

    /** The attribute's values; empty where nothing is held. */
    abstract List<String> values(Settings settings, ClaimRequest request);

    @Override
    public final String getDisplayCategory() {
        return AttributeStatementHelper.ATTRIBUTE_STATEMENT_CATEGORY;
    }

    @Override
    public final void validateConfig(
            KeycloakSession session, RealmModel realm, ProtocolMapperContainerModel client, ProtocolMapperModel mapper)
            throws ProtocolMapperConfigException {
        Settings settings = new Settings(mapper);
        try {
            settings.attributeName();
            validate(settings);
        } catch (InvalidSetting e) {
            throw new ProtocolMapperConfigException(e.problem().key(), InvalidSetting.SUMMARY, e.parameters());
        }
    }

    @Override
    public final void transformAttributeStatement(
            AttributeStatementType statement,
            ProtocolMapperModel mapper,
            KeycloakSession session,
            UserSessionModel userSession,
            AuthenticatedClientSessionModel clientSession) {
        UserModel user = userSession.getUser();
        if (user == null) {
            return;
        }
        Settings settings = new Settings(mapper);
        try {
            settings.attributeName();
            // A SAML request has no scope, and so selects no organization.
            List<String> values = values(
                    settings,
                    new ClaimRequest(session, userSession.getRealm(), user, clientSession.getClient(), Set.of(), null));
            if (!values.isEmpty()) {
                AttributeStatementHelper.addAttributes(statement, mapper, values);
            }
        } catch (InvalidSetting e) {
            LOG.warnf("Mapper %s issues nothing: %s", mapper.getId(), e.problem());
        }
    }
}
