import { Button, Flex, Modal, ModalVariant, Radio, Text, TextContent } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { State } from "./model/draft";
import type { Conflict, Merged } from "./model/merge";

interface ConflictDialogProps {
  merged: Merged;
  onDecide: (keepMine: ReadonlySet<string>) => void;
  onClose: () => void;
}

/** Somebody else saved something that contradicts: place by place, theirs or mine. */
export const ConflictDialog = ({ merged, onDecide, onClose }: ConflictDialogProps) => {
  const { t } = useTranslation("matrix");
  const { conflicts, settled } = merged;
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const decidable = conflicts.filter(({ theirs }) => theirs !== undefined);
  const state = ({ assigned, global }: State) => t(global ? "stateGlobal" : assigned ? "assigned" : "unassigned");
  const place = ({ mine: { place: at } }: Conflict) =>
    [at.subject.name, at.resource ? `${t(`lineType.${at.resource.type}`)} ${at.resource.name}` : t("scope.GLOBAL")].join(
      t("comma"),
    );
  const set = (key: string, keep: boolean) => {
    const next = new Set(mine);
    if (keep) next.add(key);
    else next.delete(key);
    setMine(next);
  };

  return (
    <Modal
      isOpen
      variant={ModalVariant.large}
      title={t("conflictTitle", { count: conflicts.length })}
      titleIconVariant="warning"
      data-testid="matrix-conflict"
      onClose={onClose}
      actions={[
        <Button key="save" data-testid="matrix-conflict-save" onClick={() => onDecide(mine)}>{t("conflictSave")}</Button>,
        <Button key="cancel" variant="link" data-testid="matrix-conflict-cancel" onClick={onClose}>
          {t("cancel")}
        </Button>,
      ]}
    >
      <TextContent>
        <Text>{t("conflictText")}</Text>
        {settled > 0 && <Text>{t("settled", { count: settled })}</Text>}
      </TextContent>
      {decidable.length > 1 && (
        <Flex>
          <Button variant="link" isInline data-testid="matrix-all-theirs" onClick={() => setMine(new Set())}>
            {t("allTheirs")}
          </Button>
          <Button
            variant="link"
            isInline
            data-testid="matrix-all-mine"
            onClick={() => setMine(new Set(decidable.map(({ key }) => key)))}
          >
            {t("allMine")}
          </Button>
        </Flex>
      )}
      <Table aria-label={t("conflictTitle", { count: conflicts.length })} variant="compact">
        <Thead>
          <Tr>
            <Th>{t("where")}</Th>
            <Th>{t("base")}</Th>
            <Th>{t("theirs")}</Th>
            <Th>{t("mine")}</Th>
            <Th>{t("decision")}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {conflicts.map((conflict, index) => (
            <Tr key={conflict.key} data-testid="matrix-conflict-row">
              <Td dataLabel={t("where")} className="ta-name">{place(conflict)}</Td>
              <Td dataLabel={t("base")}>{state(conflict.mine.base)}</Td>
              <Td dataLabel={t("theirs")}>{conflict.theirs ? state(conflict.theirs) : t("gone")}</Td>
              <Td dataLabel={t("mine")}>{t(conflict.mine.wanted ? "assigned" : "unassigned")}</Td>
              <Td dataLabel={t("decision")}>
                <Radio
                  id={`theirs-${index}`}
                  name={`decision-${index}`}
                  label={t("takeTheirs")}
                  isChecked={!mine.has(conflict.key)}
                  onChange={() => set(conflict.key, false)}
                />
                {conflict.theirs && (
                  <Radio
                    id={`mine-${index}`}
                    name={`decision-${index}`}
                    label={t("keepMine")}
                    isChecked={mine.has(conflict.key)}
                    onChange={() => set(conflict.key, true)}
                  />
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Modal>
  );
};
