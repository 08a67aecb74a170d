-- id: boot-menu-audit
-- title: Every boot menu entry starts auditing with the kernel
-- title[zh_CN]: 每个引导菜单项都随内核开启审计
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.d zicha:RA055
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_audit_argument xccdf:zipl_audit_argument
-- why: Processes that start before auditd are never audited, and an entry without it starts the
--     host unaudited.
-- why[zh_CN]: 早于 auditd 启动的进程永远不被审计；缺少此参数的菜单项会使主机在未审计状态下启动。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}; without GRUB: add it to /etc/kernel/cmdline and
--     to the options in /boot/loader/entries), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}；不用 GRUB 时：加入 /etc/kernel/cmdline 和 /boot/loader/entries 中各项的 options）并重启。
WITH w (argument) AS (SELECT 'audit=1'),
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
  AND regexp_part('^(?:.* )?audit=(\S*)', b.arguments) IS NOT '1'
UNION ALL
SELECT w.argument, n.path, NULL, n.title FROM w, next AS n
WHERE (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'audit' AND k.is_for_every_start
       ORDER BY k.rowid DESC LIMIT 1) IS NOT '1'
   -- What only ordinary starts are given stands behind it.
   OR (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'audit'
       ORDER BY k.is_for_every_start, k.rowid DESC LIMIT 1) IS NOT '1';
