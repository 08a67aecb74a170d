-- id: boot-menu-audit-backlog
-- title: Every boot menu entry gives the audit system a queue for its first records
-- title[zh_CN]: 每个引导菜单项都为审计系统预留启动阶段的队列
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.d zicha:RA055
-- param value: 8192 | least value of audit_backlog_limit
-- param value[zh_CN]: audit_backlog_limit 的最小取值
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_audit_backlog_limit_argument xccdf:zipl_audit_backlog_limit_argument
-- why: Until auditd runs, records beyond the queue are thrown away, those of the start first of
--     all.
-- why[zh_CN]: 在 auditd 运行之前，超出队列的记录会被丢弃，首当其冲的就是启动阶段的记录。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}; without GRUB: add it to /etc/kernel/cmdline and
--     to the options in /boot/loader/entries), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}；不用 GRUB 时：加入 /etc/kernel/cmdline 和 /boot/loader/entries 中各项的 options）并重启。
WITH w (argument) AS (SELECT 'audit_backlog_limit=' || :value),
-- What the kernels that come later are given: by GRUB, or by kernel-install, which writes entries.
next (source, path, title) AS (
  SELECT 'configured', '/etc/kernel/cmdline', NULL
  WHERE EXISTS (SELECT 1 FROM kernel_cmdline WHERE source = 'configured')
  UNION ALL
  SELECT 'grub', '/etc/default/grub', 'GRUB_CMDLINE_LINUX'
  WHERE EXISTS (SELECT 1 FROM files WHERE path = '/etc/default/grub')
     OR NOT EXISTS (SELECT 1 FROM kernel_cmdline WHERE source = 'configured'))
SELECT w.argument, b.path, b.line, b.title FROM w, boot_entries AS b
-- Of several with one name the kernel takes the last.
WHERE b.kernel IS NOT NULL
  AND coalesce(CAST(regexp_part('^(?:.* )?audit_backlog_limit=(\d+)(?: .*)?$', b.arguments)
                    AS INTEGER), 0) < :value
UNION ALL
SELECT w.argument, n.path, NULL, n.title FROM w, next AS n
WHERE coalesce(CAST(
      (SELECT iif(k.value GLOB '*[^0-9]*', 0, k.value) FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'audit_backlog_limit' AND k.is_for_every_start
       ORDER BY k.rowid DESC LIMIT 1) AS INTEGER), 0) < :value
   -- What only ordinary starts are given stands behind it.
   OR coalesce(CAST(
      (SELECT iif(k.value GLOB '*[^0-9]*', 0, k.value) FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'audit_backlog_limit'
       ORDER BY k.is_for_every_start, k.rowid DESC LIMIT 1) AS INTEGER), 0) < :value;
