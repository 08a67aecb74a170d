-- id: audit-backlog
-- title: The kernel holds enough audit records until auditd has started
-- title[zh_CN]: 内核在 auditd 启动前可缓存足够的审计记录
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- param least: 8192 | records
-- param least[zh_CN]: 记录条数
-- key: problem
-- why: At start many events come before the daemon does; those above the limit are dropped.
-- why[zh_CN]: 启动过程中事件先于审计服务出现，超过上限的会被丢弃。
-- fix: Add audit_backlog_limit=8192 to GRUB_CMDLINE_LINUX in /etc/default/grub, run update-grub
--     (RHEL family: grubby --update-kernel=ALL --args=audit_backlog_limit=8192), restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 audit_backlog_limit=8192，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args=audit_backlog_limit=8192）并重启。
SELECT 'audit_backlog_limit is not set, or too low' AS problem, :least AS least
-- The running kernel decides; in an image what the boot loader is told.
WHERE NOT EXISTS (SELECT 1 FROM kernel_cmdline
                  WHERE name = 'audit_backlog_limit' AND CAST(value AS INTEGER) >= :least
                    AND (source = 'running'
                         OR NOT EXISTS (SELECT 1 FROM kernel_cmdline WHERE source = 'running')));
