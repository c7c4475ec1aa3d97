import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { type Role, ApiError } from "../../api";
import { inRealm } from "../../../dev/inRealm";
import { DeleteRoles } from "./DeleteRoles";

const role = (key: string): Role => ({
  key,
  name: `<b>${key}</b>`,
  description: "",
  predefined: false,
  assignableScopes: ["CUSTOM"],
  worksOn: ["project"],
  permissions: [],
});
const ROLES = [role("editor"), role("viewer")];

const GET = vi.fn();
const DELETE = vi.fn<(path: string, init: { params: { path: { key: string } } }) => Promise<object>>();
const onDeleted = vi.fn();
const onClose = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  DELETE.mockResolvedValue({ response: new Response() });
});

function counting(counts: Record<string, number>) {
  GET.mockImplementation((_: string, { params }: { params: { query: { role: string } } }) => {
    const count = counts[params.query.role];
    return count === undefined ? Promise.reject(new ApiError(403, "no")) : Promise.resolve({ data: { count } });
  });
  render(inRealm(<DeleteRoles roles={ROLES} onDeleted={onDeleted} onClose={onClose} />, { GET, DELETE }));
}

const confirm = () => fireEvent.click(screen.getByTestId("confirm"));
const deleted = () => DELETE.mock.calls.map(([, { params }]) => params.path.key);

it("says what each role would take with it", async () => {
  counting({ editor: 3, viewer: 0 });
  await screen.findByText(/3 assignments will be lost/);
  screen.getByText(/nobody holds it/);
  screen.getByText("<b>editor</b>");
  expect(DELETE).not.toHaveBeenCalled();
});

it("does not call an unknown number none", async () => {
  counting({ editor: 1 });
  await screen.findByText(/1 assignment will be lost/);
  await screen.findByText(/its assignments will be lost/);
});

it("deletes all, closes and says so", async () => {
  counting({ editor: 1, viewer: 1 });
  await screen.findAllByText(/1 assignment/);
  confirm();
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(deleted()).toEqual(["editor", "viewer"]);
  expect(onDeleted).toHaveBeenCalledTimes(1);
  screen.getByText("2 roles have been deleted");
});

it("shows why it failed, and can be tried again", async () => {
  counting({ editor: 1, viewer: 1 });
  await screen.findAllByText(/1 assignment/);
  DELETE.mockResolvedValueOnce({}).mockRejectedValueOnce(new ApiError(409, "It is in use"));
  confirm();
  await screen.findByText("It is in use");
  expect(onClose).not.toHaveBeenCalled();
  DELETE.mockRejectedValueOnce(new ApiError(404, "gone"));
  confirm();
  await waitFor(() => expect(onDeleted).toHaveBeenCalledTimes(1));
});
