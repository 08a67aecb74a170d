-- id: ctrl-alt-del-burst
-- title: Ctrl+Alt+Del pressed again and again does not restart the host
-- title[zh_CN]: 连按 Ctrl+Alt+Del 不会强制重启主机
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: path
-- same-as: xccdf:disable_ctrlaltdel_burstaction
-- why: Seven times in two seconds restart a host at once, without writing its data, even where the
--     key itself was masked.
-- why[zh_CN]: 两秒内连按七次会立即重启主机而不写回数据，即使已屏蔽该组合键。
-- fix: Write CtrlAltDelBurstAction=none under [Manager] in /etc/systemd/system.conf, then
--     systemctl daemon-reexec.
-- fix[zh_CN]: 在 /etc/systemd/system.conf 的 [Manager] 下写入 CtrlAltDelBurstAction=none，然后执行 systemctl daemon-reexec。
SELECT '/etc/systemd/system.conf' AS path, max(value) AS value, max(line) AS line
FROM systemd_config
WHERE file = 'system.conf' AND section = 'Manager' AND key = 'CtrlAltDelBurstAction'
  AND is_effective
HAVING count(*) = 0 OR max(value) <> 'none';
