-- id: kernel-protected-links
-- title: Nobody can trap programs with links and pipes in shared directories
-- title[zh_CN]: 不能利用公共目录中的链接和管道欺骗程序
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name
-- why: A link with a guessed name in /tmp makes a program of root write to a file of the attacker's
--     choice.
-- why[zh_CN]: 在 /tmp 中放置名称可猜到的链接，可使 root 的程序写入攻击者选定的文件。
-- fix: Write "{name} = 1" to /etc/sysctl.d/90-security.conf, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“{name} = 1”，然后执行 sysctl --system
SELECT name, value FROM sysctl
WHERE name IN ('fs.protected_hardlinks', 'fs.protected_symlinks', 'fs.protected_fifos',
               'fs.protected_regular')
  AND value NOT IN ('1', '2');
