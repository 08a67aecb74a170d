-- id: boot-menu-spectre-v2
-- title: Every boot menu entry switches all protection against Spectre on
-- title[zh_CN]: 每个引导菜单项都启用全部 Spectre 防护
-- severity: info
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_spectre_v2_argument
-- why: Left to itself, the kernel protects itself but not every program from every other.
-- why[zh_CN]: 若由内核自行决定，它会保护自身，但不会在所有程序之间提供保护。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}; without GRUB: add it to /etc/kernel/cmdline and
--     to the options in /boot/loader/entries), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}；不用 GRUB 时：加入 /etc/kernel/cmdline 和 /boot/loader/entries 中各项的 options）并重启。
WITH w (argument) AS (SELECT 'spectre_v2=on'),
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
  AND regexp_part('^(?:.* )?spectre_v2=(\S*)', b.arguments) IS NOT 'on'
UNION ALL
SELECT w.argument, n.path, NULL, n.title FROM w, next AS n
WHERE (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'spectre_v2' AND k.is_for_every_start
       ORDER BY k.rowid DESC LIMIT 1) IS NOT 'on'
   -- What only ordinary starts are given stands behind it.
   OR (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'spectre_v2'
       ORDER BY k.is_for_every_start, k.rowid DESC LIMIT 1) IS NOT 'on';
