-- id: boot-menu-init-on-alloc
-- title: Every boot menu entry clears memory before it is given out
-- title[zh_CN]: 每个引导菜单项都在分配内存时清零
-- severity: info
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_init_on_alloc_argument xccdf:zipl_init_on_alloc_argument
-- why: Else a flaw in a driver hands out what was in the memory before.
-- why[zh_CN]: 否则驱动中的缺陷会泄露内存中原有的内容。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}; without GRUB: add it to /etc/kernel/cmdline and
--     to the options in /boot/loader/entries), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}；不用 GRUB 时：加入 /etc/kernel/cmdline 和 /boot/loader/entries 中各项的 options）并重启。
WITH
-- What the kernels that come later are given: by GRUB, or by kernel-install, which writes entries.
next (source, path, title) AS (
  SELECT 'configured', '/etc/kernel/cmdline', NULL
  WHERE EXISTS (SELECT 1 FROM kernel_cmdline WHERE source = 'configured')
  UNION ALL
  SELECT 'grub', '/etc/default/grub', 'GRUB_CMDLINE_LINUX'
  WHERE EXISTS (SELECT 1 FROM files WHERE path = '/etc/default/grub')
     OR NOT EXISTS (SELECT 1 FROM kernel_cmdline WHERE source = 'configured')),
given (path, line, title, value) AS (
  -- Of several with one name the kernel takes the last.
  SELECT b.path, b.line, b.title, regexp_part('^(?:.* )?init_on_alloc=(\S*)', b.arguments)
  FROM boot_entries AS b WHERE b.kernel IS NOT NULL
  UNION ALL
  SELECT n.path, NULL, n.title,
         (SELECT k.value FROM kernel_cmdline AS k
          WHERE k.source = n.source AND k.name = 'init_on_alloc' AND k.is_for_every_start
          ORDER BY k.rowid DESC LIMIT 1)
  FROM next AS n
  UNION ALL
  -- What only ordinary starts are given stands behind it.
  SELECT n.path, NULL, n.title,
         (SELECT k.value FROM kernel_cmdline AS k
          WHERE k.source = n.source AND k.name = 'init_on_alloc'
          ORDER BY k.is_for_every_start, k.rowid DESC LIMIT 1)
  FROM next AS n)
SELECT DISTINCT 'init_on_alloc=1' AS argument, path, line, title FROM given
WHERE coalesce(lower(value), '') NOT IN ('1', 'y', 'yes', 'on', 't', 'true');
