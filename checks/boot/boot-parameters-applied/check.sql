-- id: boot-parameters-applied
-- title: The kernel runs with the parameters that GRUB is told to give it
-- title[zh_CN]: 内核的启动参数与 GRUB 配置一致
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d gbt22239:8.1.10.8.b
-- when: SELECT 1 FROM kernel_cmdline WHERE source = 'running'
-- key: parameter
-- why: A protection that stands in the file only, such as audit=1, does not protect; or somebody
--     started the host with other parameters by hand.
-- why[zh_CN]: 只写在文件里的防护（如 audit=1）并未生效；也可能有人手工改用其他参数启动了主机。
-- fix: Run update-grub (grub2-mkconfig -o /boot/grub2/grub.cfg) and restart; or remove {parameter}
--     from {path}.
-- fix[zh_CN]: 执行 update-grub（grub2-mkconfig -o /boot/grub2/grub.cfg）并重启；或从 {path} 中删除 {parameter}。
SELECT g.name || coalesce('=' || g.value, '') AS parameter, g.path
FROM kernel_cmdline AS g
WHERE g.source = 'grub'
  AND NOT EXISTS (SELECT 1 FROM kernel_cmdline AS r
                  WHERE r.source = 'running' AND r.name = g.name AND r.value IS g.value);
