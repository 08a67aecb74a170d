-- id: boot-audit
-- title: The audit system is not switched off at start
-- title[zh_CN]: 启动参数没有关闭审计系统
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.d zicha:RA055
-- key: source parameter
-- why: The audit service runs and looks healthy, but records nothing.
-- why[zh_CN]: 审计服务看似正常运行，实际上什么也没有记录。
-- fix: Replace {parameter} by audit=1 in {path}, run update-grub (grub2-mkconfig -o
--     /boot/grub2/grub.cfg), and restart.
-- fix[zh_CN]: 将 {path} 中的 {parameter} 改为 audit=1，执行 update-grub（grub2-mkconfig -o /boot/grub2/grub.cfg）并重启。
SELECT source, name || '=' || value AS parameter, path
FROM kernel_cmdline
WHERE name = 'audit' AND value IN ('0', 'off', 'n');
