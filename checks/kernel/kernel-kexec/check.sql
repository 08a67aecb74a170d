-- id: kernel-kexec
-- title: The running kernel cannot be replaced by another one
-- title[zh_CN]: 不能在运行中替换内核
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- optional: services
-- why: Who became root can start another kernel past the boot loader's checks, without a restart
--     that anybody would notice.
-- why[zh_CN]: 取得 root 权限者可绕过引导程序的校验启动另一内核，而不会出现引人注意的重启。
-- fix: If no crash dumps (kdump) are wanted, write "{name} = 1" to /etc/sysctl.d/90-security.conf,
--     then: sysctl --system
-- fix[zh_CN]: 不需要崩溃转储（kdump）时，在 /etc/sysctl.d/90-security.conf 中写入“{name} = 1”，然后执行 sysctl --system
SELECT name, value FROM sysctl
WHERE name = 'kernel.kexec_load_disabled' AND value <> '1'
  AND NOT EXISTS (SELECT 1 FROM services WHERE name IN ('kdump', 'kdump-tools') AND is_enabled);
