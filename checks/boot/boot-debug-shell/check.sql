-- id: boot-debug-shell
-- title: No start of the host opens a root shell on a console
-- title[zh_CN]: 启动参数没有在控制台打开 root 外壳
-- severity: high
-- area: boot
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA096
-- key: path parameter
-- optional: boot_entries
-- same-as: xccdf:grub2_systemd_debug-shell_argument_absent xccdf:zipl_systemd_debug-shell_argument_absent
-- why: Whoever presses Ctrl+Alt+F9 at the console is root, with no password asked and nothing
--     logged.
-- why[zh_CN]: 任何人在控制台按 Ctrl+Alt+F9 即可取得 root 权限，既不需要口令，也不留日志。
-- fix: Remove {parameter} from /etc/default/grub, run update-grub (RHEL family: grubby
--     --update-kernel=ALL --remove-args={parameter}) and restart.
-- fix[zh_CN]: 从 /etc/default/grub 中删除 {parameter}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --remove-args={parameter}）并重启。
SELECT path, NULL AS line, source AS place, name AS parameter FROM kernel_cmdline
WHERE name IN ('systemd.debug-shell', 'systemd.debug_shell', 'rd.systemd.debug_shell')
  AND coalesce(value, '1') NOT IN ('0', 'no', 'off', 'false')
UNION ALL
SELECT path, line, title, 'systemd.debug-shell' FROM boot_entries
WHERE arguments REGEXP '(^| )(rd\.)?systemd\.debug[-_]shell(=(1|yes|on|true))?( |$)';
