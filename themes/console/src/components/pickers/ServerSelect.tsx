import {
  Button,
  Chip,
  ChipGroup,
  MenuToggle,
  type MenuToggleElement,
  Select,
  SelectList,
  SelectOption,
  TextInputGroup,
  TextInputGroupMain,
  TextInputGroupUtilities,
} from "@patternfly/react-core";
import { TimesIcon } from "@patternfly/react-icons";
import { type ReactNode, type Ref, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useServerOptions } from "./useServerOptions";

export interface Option {
  key: string;
  label: string;
  description?: string;
  icon?: ReactNode;
}

export interface ServerSelectProps<T> {
  /** What is picked, for assistive technology. */
  label: string;
  placeholder?: string;
  id?: string;
  /** Part of the cache's key: what `load` depends on besides the search. */
  queryKey: readonly unknown[];
  load: (search: string, signal: AbortSignal) => Promise<T[]>;
  option: (item: T) => Option;
  value: T[];
  onChange: (value: T[]) => void;
  multiple?: boolean;
  isDisabled?: boolean;
}

/** A text field that searches on the server as one types; what is picked stands in it. */
export function ServerSelect<T>(props: ServerSelectProps<T>) {
  const { label, placeholder, id, option, value, onChange, multiple, isDisabled } = props;
  const { t } = useTranslation();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [active, setActive] = useState<number | null>(null);
  const { items, message } = useServerOptions(props, open, text);

  const picked = new Set(value.map((item) => option(item).key));
  const only = multiple ? undefined : value[0];
  const shownText = text !== "" || open || only === undefined ? text : option(only).label;
  const activeItem = active === null ? undefined : items[active];
  const idOf = (item: T) => `${listId}-${option(item).key}`;

  const close = () => {
    setOpen(false);
    setActive(null);
    setText("");
  };

  const pick = (item: T) => {
    const { key } = option(item);
    if (!multiple) onChange([item]);
    else onChange(picked.has(key) ? value.filter((other) => option(other).key !== key) : [...value, item]);
    if (!multiple) close();
    input.current?.focus();
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (items.length > 0) setActive(((active ?? (step === 1 ? -1 : 0)) + step + items.length) % items.length);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      if (activeItem) pick(activeItem);
    } else if (event.key === "Tab") {
      close();
    } else if (event.key === "Backspace" && text === "" && multiple) {
      onChange(value.slice(0, -1));
    }
  };

  const toggle = (ref: Ref<MenuToggleElement>) => (
    <MenuToggle
      ref={ref}
      variant="typeahead"
      isFullWidth
      isExpanded={open}
      isDisabled={isDisabled}
      aria-label={label}
      onClick={() => {
        if (open) close();
        else setOpen(true);
        input.current?.focus();
      }}
    >
      <TextInputGroup isPlain isDisabled={isDisabled}>
        <TextInputGroupMain
          innerRef={input}
          inputId={id}
          value={shownText}
          placeholder={value.length === 0 ? (placeholder ?? label) : undefined}
          aria-label={label}
          role="combobox"
          isExpanded={open}
          aria-controls={listId}
          aria-activedescendant={activeItem && idOf(activeItem)}
          autoComplete="off"
          onClick={() => setOpen(true)}
          onChange={(_, next) => {
            setText(next);
            setActive(null);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        >
          {multiple && value.length > 0 && (
            <ChipGroup aria-label={label} numChips={5}>
              {value.map((item) => (
                <Chip
                  key={option(item).key}
                  closeBtnAriaLabel={t("removeNamed", { name: option(item).label })}
                  onClick={(event) => {
                    event.stopPropagation();
                    pick(item);
                  }}
                >
                  {option(item).label}
                </Chip>
              ))}
            </ChipGroup>
          )}
        </TextInputGroupMain>
        {value.length > 0 && !isDisabled && (
          <TextInputGroupUtilities>
            <Button
              variant="plain"
              aria-label={t("clearSelection")}
              onClick={() => {
                onChange([]);
                close();
              }}
            >
              <TimesIcon aria-hidden />
            </Button>
          </TextInputGroupUtilities>
        )}
      </TextInputGroup>
    </MenuToggle>
  );

  return (
    <Select
      id={listId}
      isOpen={open}
      isScrollable
      toggle={toggle}
      onOpenChange={(next) => (next ? setOpen(true) : close())}
      onSelect={(_, key) => {
        const item = items.find((candidate) => option(candidate).key === key);
        if (item) pick(item);
      }}
      shouldFocusToggleOnSelect={false}
    >
      <SelectList id={listId} aria-label={label} aria-multiselectable={multiple}>
        {message !== null && <SelectOption isDisabled>{message}</SelectOption>}
        {items.map((item, index) => {
          const { key, label: name, description, icon } = option(item);
          return (
            <SelectOption
              key={key}
              id={idOf(item)}
              value={key}
              icon={icon}
              description={description}
              isFocused={index === active}
              isSelected={picked.has(key)}
            >
              {name}
            </SelectOption>
          );
        })}
      </SelectList>
    </Select>
  );
}
