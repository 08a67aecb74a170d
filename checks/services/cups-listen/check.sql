-- id: cups-listen
-- title: CUPS waits for this host only, unless it shares printers
-- title[zh_CN]: 不共享打印机的主机上，CUPS 只监听本机
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: value path
-- optional: printers
-- why: The print service takes data from the network with high rights; a workstation that only
--     prints need not let anybody reach it.
-- why[zh_CN]: 打印服务以较高权限处理网络数据；只打印、不共享的工作站没有必要让别人连上它。
-- fix: Replace {path}:{line} by Listen localhost:631 and restart cups; where printers are to be
--     shared, share them (lpadmin -p NAME -o printer-is-shared=true).
-- fix[zh_CN]: 将 {path}:{line} 改为 Listen localhost:631 并重启 cups；确需共享的，将打印机设为共享（lpadmin -p 名称 -o printer-is-shared=true）。
SELECT key, value, path, line FROM cups_config
WHERE section = '' AND (key = 'port' OR key IN ('listen', 'ssllisten')
                        AND NOT value REGEXP '^(localhost(:|$)|127\.|\[::1\]|/)')
  AND NOT EXISTS (SELECT 1 FROM printers WHERE is_shared);
