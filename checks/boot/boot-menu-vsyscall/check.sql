-- id: boot-menu-vsyscall
-- title: Every boot menu entry switches off the old fixed place for system calls
-- title[zh_CN]: 每个引导菜单项都关闭地址固定的 vsyscall
-- severity: info
-- area: boot
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM boot_entries UNION ALL SELECT 1 FROM files WHERE path = '/etc/default/grub'
-- key: path title
-- same-as: xccdf:grub2_vsyscall_argument
-- why: The page lies at the same address in every program, a sure step for an exploit; no program
--     of the last ten years needs it.
-- why[zh_CN]: 该页在每个程序中地址固定，是漏洞利用的现成跳板；近十年的程序都不需要它。
-- fix: Add {argument} to GRUB_CMDLINE_LINUX in /etc/default/grub and run update-grub (RHEL family:
--     grubby --update-kernel=ALL --args={argument}), then restart.
-- fix[zh_CN]: 在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 {argument}，执行 update-grub（RHEL 系：grubby --update-kernel=ALL --args={argument}）并重启。
WITH given (path, line, title, value) AS (
  -- Of several with one name the kernel takes the last.
  SELECT b.path, b.line, b.title, regexp_part('^(?:.* )?vsyscall=(\S*)', b.arguments)
  FROM boot_entries AS b WHERE b.kernel IS NOT NULL
  UNION ALL
  SELECT '/etc/default/grub', NULL, 'GRUB_CMDLINE_LINUX',
         (SELECT value FROM kernel_cmdline
          WHERE source = 'grub' AND name = 'vsyscall' AND is_for_every_start
          ORDER BY rowid DESC LIMIT 1)
  UNION ALL
  -- What only ordinary starts are given stands behind it.
  SELECT '/etc/default/grub', NULL, 'GRUB_CMDLINE_LINUX',
         (SELECT value FROM kernel_cmdline
          WHERE source = 'grub' AND name = 'vsyscall'
          ORDER BY is_for_every_start, rowid DESC LIMIT 1))
SELECT DISTINCT 'vsyscall=none' AS argument, path, line, title FROM given
WHERE value IS NOT 'none';
