import { fireEvent, render, screen } from "@testing-library/react";
import { act, useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Search } from "./Search";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asked = vi.fn();
const Holder = () => {
  const [value, setValue] = useState("");
  const change = (next: string) => {
    asked(next);
    setValue(next);
  };
  return (
    <>
      <Search label="Find" value={value} onChange={change} />
      <button onClick={() => setValue("")}>outside</button>
    </>
  );
};

function start() {
  asked.mockClear();
  render(<Holder />);
  const field = screen.getByLabelText<HTMLInputElement>("Find");
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  const wait = (time: number) => act(() => void vi.advanceTimersByTime(time));
  return { field, type, wait };
}

it("asks once when nobody has typed for a while", () => {
  const { field, type, wait } = start();
  type("e");
  wait(200);
  type("ed ");
  wait(299);
  expect(asked).not.toHaveBeenCalled();
  wait(1);
  expect(asked.mock.calls).toEqual([["ed"]]);
  expect(field.value).toBe("ed ");
});

it("takes over what is changed from outside", () => {
  const { field, type, wait } = start();
  type("ed");
  wait(300);
  fireEvent.click(screen.getByText("outside"));
  expect(field.value).toBe("");
});

it("asks at once on Enter, and not again later", () => {
  const { field, type, wait } = start();
  type("ed");
  fireEvent.keyDown(field, { key: "Enter" });
  expect(asked.mock.calls).toEqual([["ed"]]);
  wait(1000);
  expect(asked).toHaveBeenCalledTimes(1);
});
