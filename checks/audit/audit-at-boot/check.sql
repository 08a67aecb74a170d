-- id: audit-at-boot
-- title: Auditing begins with the kernel
-- title[zh_CN]: 内核启动时即开启审计
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.d zicha:RA055
-- key: problem
-- why: Processes that start before auditd are not audited for as long as they live, unless the
--     kernel was told to from the start.
-- why[zh_CN]: 若内核未从一开始就开启审计，早于 auditd 启动的进程在其整个生命周期内都不会被审计。
-- fix: Add audit=1 to GRUB_CMDLINE_LINUX in /etc/default/grub, run update-grub (RHEL family: grubby
--     --update-kernel=ALL --args=audit=1), restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 audit=1，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args=audit=1）并重启。
SELECT 'audit=1 is not among the parameters of the kernel' AS problem
-- The running kernel decides; in an image what the boot loader is told.
WHERE NOT EXISTS (SELECT 1 FROM kernel_cmdline
                  WHERE name = 'audit' AND value = '1'
                    AND (source = 'running'
                         OR NOT EXISTS (SELECT 1 FROM kernel_cmdline WHERE source = 'running')));
