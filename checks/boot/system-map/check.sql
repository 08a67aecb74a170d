-- id: system-map
-- title: The kernel's map of symbols is root's alone
-- title[zh_CN]: 内核符号表文件仅 root 可读
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_systemmap
-- why: It tells where each function of the kernel lies, which is what an exploit has to guess
--     otherwise.
-- why[zh_CN]: 它指明内核每个函数的位置，否则漏洞利用程序必须猜测。
-- fix: chown root {path} and chmod 0600 {path}
-- fix[zh_CN]: 执行 chown root {path} 和 chmod 0600 {path}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path GLOB '/boot/System.map*' AND path_match('/boot/*', path) AND type <> 'link'
  AND (uid <> 0 OR mode_exceeds(mode, '0600'));
