import { Dropdown, DropdownItem, DropdownList, MenuToggle } from "@patternfly/react-core";
import { GlobeIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { chooseLanguage } from "../i18n";
import { LANGUAGES, type Language } from "../i18n/languages";

export const LanguageMenu = () => {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const languages = Object.entries(LANGUAGES) as [Language, { name: string }][];
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: "end" }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plainText"
          icon={<GlobeIcon />}
          aria-label={`${t("language")}: ${LANGUAGES[i18n.language as Language].name}`}
          isExpanded={open}
          onClick={() => setOpen(!open)}
        >
          {LANGUAGES[i18n.language as Language].name}
        </MenuToggle>
      )}
    >
      <DropdownList>
        {languages.map(([language, { name }]) => (
          <DropdownItem
            key={language}
            lang={language}
            isSelected={language === i18n.language}
            onClick={() => void chooseLanguage(language)}
          >
            {name}
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
};
