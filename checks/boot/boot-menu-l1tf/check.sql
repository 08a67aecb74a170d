-- id: boot-menu-l1tf
-- title: Every boot menu entry says how virtual machines are kept from the processor's cache
-- title[zh_CN]: 每个引导菜单项都指定虚拟机的 L1TF 缓解方式
-- severity: info
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param value: flush | the value of l1tf
-- param value[zh_CN]: l1tf 的取值
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_l1tf_argument
-- why: A virtual machine on a processor with this flaw can read what the host and its other
--     machines keep in the cache.
-- why[zh_CN]: 在有此缺陷的处理器上，虚拟机可以读取宿主机和其他虚拟机留在缓存中的内容。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}; without GRUB: add it to /etc/kernel/cmdline and
--     to the options in /boot/loader/entries), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}；不用 GRUB 时：加入 /etc/kernel/cmdline 和 /boot/loader/entries 中各项的 options）并重启。
WITH w (argument) AS (SELECT 'l1tf=' || :value),
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
  AND regexp_part('^(?:.* )?l1tf=(\S*)', b.arguments) IS NOT CAST(:value AS TEXT)
UNION ALL
SELECT w.argument, n.path, NULL, n.title FROM w, next AS n
WHERE (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'l1tf' AND k.is_for_every_start
       ORDER BY k.rowid DESC LIMIT 1) IS NOT CAST(:value AS TEXT)
   -- What only ordinary starts are given stands behind it.
   OR (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'l1tf'
       ORDER BY k.is_for_every_start, k.rowid DESC LIMIT 1) IS NOT CAST(:value AS TEXT);
