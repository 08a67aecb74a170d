-- id: service-kdump-off
-- title: The crash dumper kdump is not started
-- title[zh_CN]: 未启用内核转储服务 kdump
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- same-as: xccdf:service_kdump_disabled
-- why: The memory of the whole host, keys and passwords included, ends up in a file.
-- why[zh_CN]: 整台主机的内存（含密钥和口令）会写入文件。
-- fix: Unless it is needed here: systemctl mask --now {name}.service, and {name}.socket if there
--     is one.
-- fix[zh_CN]: 确认不需要后执行：systemctl mask --now {name}.service（如有 {name}.socket 一并屏蔽）。
SELECT name, group_concat(kind, ' ') AS kinds, max(state) AS state, min(path) AS path
FROM services
WHERE name IN ('kdump', 'kdump-tools', 'kexec')
  AND kind IN ('service', 'socket', 'timer', 'path', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;
