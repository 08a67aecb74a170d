-- id: boot-smep
-- title: No start of the host lets the kernel run programs' memory
-- title[zh_CN]: 启动参数没有关闭内核的 SMEP 防护
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
-- key: path parameter
-- optional: boot_entries
-- same-as: xccdf:grub2_nosmep_argument_absent
-- why: A flaw in the kernel then runs an attacker's own code at once; every attack becomes
--     simpler.
-- why[zh_CN]: 内核一旦存在漏洞，即可直接执行攻击者的代码，使各种攻击更为简单。
-- fix: Remove {parameter} from /etc/default/grub, run update-grub (RHEL family: grubby
--     --update-kernel=ALL --remove-args={parameter}) and restart.
-- fix[zh_CN]: 从 /etc/default/grub 中删除 {parameter}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --remove-args={parameter}）并重启。
SELECT path, NULL AS line, source AS place, name AS parameter FROM kernel_cmdline
WHERE name = 'nosmep'
UNION ALL
SELECT path, line, title, 'nosmep' FROM boot_entries
WHERE arguments REGEXP '(^| )nosmep(=[^ ]*)?( |$)';
