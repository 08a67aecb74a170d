-- id: boot-menu-ssb
-- title: Every boot menu entry says how programs are kept from speculative reads
-- title[zh_CN]: 每个引导菜单项都指定推测性存储绕过的缓解方式
-- severity: info
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param value: prctl | the value of spec_store_bypass_disable
-- param value[zh_CN]: spec_store_bypass_disable 的取值
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_spec_store_bypass_disable_argument
-- why: A script in a browser can otherwise read other memory of the browser, passwords for one.
-- why[zh_CN]: 否则浏览器中的脚本可以读取浏览器的其他内存，例如口令。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}; without GRUB: add it to /etc/kernel/cmdline and
--     to the options in /boot/loader/entries), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}；不用 GRUB 时：加入 /etc/kernel/cmdline 和 /boot/loader/entries 中各项的 options）并重启。
WITH w (argument) AS (SELECT 'spec_store_bypass_disable=' || :value),
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
  AND regexp_part('^(?:.* )?spec_store_bypass_disable=(\S*)', b.arguments) IS NOT CAST(:value AS TEXT)
UNION ALL
SELECT w.argument, n.path, NULL, n.title FROM w, next AS n
WHERE (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'spec_store_bypass_disable' AND k.is_for_every_start
       ORDER BY k.rowid DESC LIMIT 1) IS NOT CAST(:value AS TEXT)
   -- What only ordinary starts are given stands behind it.
   OR (SELECT k.value FROM kernel_cmdline AS k
       WHERE k.source = n.source AND k.name = 'spec_store_bypass_disable'
       ORDER BY k.is_for_every_start, k.rowid DESC LIMIT 1) IS NOT CAST(:value AS TEXT);
