-- id: boot-shell
-- title: The kernel does not start into a shell without sign-in
-- title[zh_CN]: 内核启动时不进入免登录的外壳
-- severity: high
-- area: boot
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA096
-- key: source name
-- why: Whoever restarts the host has root's rights at its console, with no password asked and
--     nothing logged.
-- why[zh_CN]: 任何人重启主机后即可在控制台取得 root 权限，既不需要口令，也不留日志。
-- fix: Remove {parameter} from {path}, run update-grub (grub2-mkconfig -o /boot/grub2/grub.cfg),
--     and restart.
-- fix[zh_CN]: 从 {path} 中删除 {parameter}，执行 update-grub（grub2-mkconfig -o /boot/grub2/grub.cfg）并重启。
SELECT source, name, name || coalesce('=' || value, '') AS parameter, path
FROM kernel_cmdline
WHERE (name IN ('init', 'rdinit') AND value REGEXP '(^|/)((ba|da|a|z|k)?sh|busybox)$')
   OR (name IN ('single', 'S', 's', '1', 'emergency', 'rescue', 'rd.break') AND value IS NULL)
   OR (name IN ('systemd.unit', 'rd.systemd.unit')
       AND value REGEXP '^(rescue|emergency|runlevel1)\.');
