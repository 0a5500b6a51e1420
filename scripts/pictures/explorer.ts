/** A drawing of a folder of the archive in Windows, with the name of the command window typed in its address bar. */
export const EXPLORER = `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; padding: 12px; background: #fff; font: 16px 'Open Sans', sans-serif; color: #1b1714 }
  .window { border: 1px solid #786e63; border-radius: 6px; overflow: hidden }
  .title { display: flex; justify-content: space-between; padding: 8px 12px; background: #f1f4f9 }
  .bar { display: flex; gap: 10px; padding: 10px 12px; border-bottom: 1px solid #d8d0c4 }
  .address { flex: 1; padding: 6px 10px; border: 3px solid #8f1414; border-radius: 3px; font-weight: 600 }
  .address::after { content: '|'; font-weight: 400 }
  .buttons i { display: inline-block; width: 11px; height: 11px; margin-left: 14px; border: 1px solid #786e63 }
  .arrow { align-self: center; width: 9px; height: 9px; padding: 0; border: solid #4d463f; border-width: 0 0 2px 2px;
    transform: rotate(45deg) }
  ul { display: grid; grid-template-columns: repeat(4, 1fr); margin: 0; padding: 12px; list-style: none }
  li { padding: 6px }
  .folder::before { content: ''; display: inline-block; width: 18px; height: 13px; margin-right: 8px;
    border-radius: 2px; background: #e6b84c; vertical-align: -1px }
  .file::before { content: ''; display: inline-block; width: 12px; height: 16px; margin-right: 8px;
    border: 1px solid #786e63; vertical-align: -3px }
</style>
<div class="window">
  <div class="title"><span>kho-ket-luan</span><span class="buttons"><i></i><i></i><i></i></span></div>
  <div class="bar"><span class="arrow"></span><div class="address">powershell</div></div>
  <ul>
    <li class="folder">content</li><li class="folder">dist</li>
    <li class="folder">public</li><li class="folder">scripts</li>
    <li class="folder">src</li><li class="folder">test</li>
    <li class="file">package.json</li><li class="file">README.md</li>
  </ul>
</div>
`
