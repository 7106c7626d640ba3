export interface BrowserLaunchOptions {
  executablePath?: string
  args: string[]
}
export interface FoundBrowser {
  name: string
  options: BrowserLaunchOptions
}
export function launchOptions(executablePath?: string): BrowserLaunchOptions
export function findBrowser(report?: (passedOver: string) => void): Promise<FoundBrowser | undefined>
