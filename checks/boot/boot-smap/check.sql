-- id: boot-smap
-- title: No start of the host lets the kernel touch programs' memory by mistake
-- title[zh_CN]: 启动参数没有关闭内核的 SMAP 防护
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
-- key: path parameter
-- optional: boot_entries
-- same-as: xccdf:grub2_nosmap_argument_absent
-- why: The processor's guard against a whole class of attacks on the kernel is off, for no gain in
--     speed that could be measured.
-- why[zh_CN]: 处理器针对一类内核攻击的防护被关闭，而性能并无可见提升。
-- fix: Remove {parameter} from /etc/default/grub, run update-grub (RHEL family: grubby
--     --update-kernel=ALL --remove-args={parameter}) and restart.
-- fix[zh_CN]: 从 /etc/default/grub 中删除 {parameter}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --remove-args={parameter}）并重启。
SELECT path, NULL AS line, source AS place, name AS parameter FROM kernel_cmdline
WHERE name = 'nosmap'
UNION ALL
SELECT path, line, title, 'nosmap' FROM boot_entries
WHERE arguments REGEXP '(^| )nosmap(=[^ ]*)?( |$)';
