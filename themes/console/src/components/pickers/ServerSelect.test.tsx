import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { inRealm } from "../../../dev/inRealm";
import { ServerSelect } from "./ServerSelect";

const NAMES = ["alpha", "beta", "gamma"];
const load = vi.fn((search: string) => Promise.resolve(NAMES.filter((name) => name.includes(search))));

function start(multiple: boolean) {
  load.mockClear();
  const changed = vi.fn();
  const Holder = () => {
    const [value, setValue] = useState<string[]>([]);
    const change = (next: string[]) => {
      changed(next);
      setValue(next);
    };
    return (
      <ServerSelect
        label="Resource"
        queryKey={["names"]}
        load={load}
        option={(name) => ({ key: name, label: name })}
        value={value}
        onChange={change}
        multiple={multiple}
      />
    );
  };
  render(inRealm(<Holder />, {}));
  const field = screen.getByRole<HTMLInputElement>("combobox");
  return { field, changed, press: (key: string) => fireEvent.keyDown(field, { key }) };
}

const options = () => screen.queryAllByRole("option").map((option) => option.textContent);

it("asks nothing before it is opened, and then for what is typed", async () => {
  const { field } = start(false);
  expect(load).not.toHaveBeenCalled();
  fireEvent.click(field);
  await waitFor(() => expect(options()).toEqual(NAMES));
  fireEvent.change(field, { target: { value: "bet" } });
  await waitFor(() => expect(options()).toEqual(["beta"]));
  expect(load.mock.calls.map(([search]) => search)).toEqual(["", "bet"]);
});

it("is used with the keyboard alone", async () => {
  const { field, changed, press } = start(false);
  press("ArrowDown");
  await waitFor(() => expect(options()).toEqual(NAMES));
  press("ArrowDown");
  press("ArrowDown");
  press("Enter");
  expect(changed.mock.lastCall).toEqual([["beta"]]);
  await waitFor(() => expect(field.value).toBe("beta"));
});

it("takes several, each once, and gives the last one back", async () => {
  const { changed, press } = start(true);
  press("ArrowDown");
  await waitFor(() => expect(options()).toEqual(NAMES));
  press("ArrowDown");
  press("Enter");
  press("ArrowDown");
  press("Enter");
  expect(changed.mock.lastCall).toEqual([["alpha", "beta"]]);
  press("Enter");
  expect(changed.mock.lastCall).toEqual([["alpha"]]);
  press("Backspace");
  expect(changed.mock.lastCall).toEqual([[]]);
});

it("says so where nothing is found", async () => {
  const { field } = start(false);
  fireEvent.click(field);
  fireEvent.change(field, { target: { value: "zzz" } });
  await screen.findByText("Nothing found");
});
