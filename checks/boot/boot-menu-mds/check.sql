-- id: boot-menu-mds
-- title: Every boot menu entry clears the processor's buffers between programs
-- title[zh_CN]: 每个引导菜单项都启用 MDS 缓解
-- severity: info
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_mds_argument
-- why: On processors with this flaw a program reads what another one has just handled.
-- why[zh_CN]: 在有此缺陷的处理器上，程序可读取其他程序刚处理过的数据。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}）并重启。
WITH given (path, line, title, value) AS (
  -- Of several with one name the kernel takes the last.
  SELECT b.path, b.line, b.title, regexp_part('^(?:.* )?mds=(\S*)', b.arguments)
  FROM boot_entries AS b WHERE b.kernel IS NOT NULL
  UNION ALL
  SELECT '/etc/default/grub', NULL, 'GRUB_CMDLINE_LINUX',
         (SELECT value FROM kernel_cmdline
          WHERE source = 'grub' AND name = 'mds' AND is_for_every_start
          ORDER BY rowid DESC LIMIT 1)
  UNION ALL
  -- What only ordinary starts are given stands behind it.
  SELECT '/etc/default/grub', NULL, 'GRUB_CMDLINE_LINUX',
         (SELECT value FROM kernel_cmdline
          WHERE source = 'grub' AND name = 'mds'
          ORDER BY is_for_every_start, rowid DESC LIMIT 1))
SELECT DISTINCT 'mds=full,nosmt' AS argument, path, line, title FROM given
WHERE coalesce(value, '') NOT IN ('full', 'full,nosmt');
