import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Tool } from './tool.ts';

/** Hands the tool to its parts. */
export const ToolContext = createContext<Tool | undefined>(undefined);

/** The tool that this part belongs to. */
export function useTool(): Tool {
  const tool = useContext(ToolContext);
  if (!tool) throw new Error('A part of the tool stands outside of it.');
  return tool;
}
