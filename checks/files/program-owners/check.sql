-- id: program-owners
-- title: Root owns programs and the directories that they are in
-- title[zh_CN]: 程序及其目录的属主是 root
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_ownership_binary_dirs
-- why: What stands there runs as root or as anybody else who works on this host; who may change it
--     is root by tomorrow.
-- why[zh_CN]: 其中的程序会以 root 或本机任何用户的身份运行；能修改它的人很快就能成为 root。
-- fix: chown root {path}; then compare it with its package (dpkg --verify).
-- fix[zh_CN]: 执行 chown root {path}，并与软件包校验（dpkg --verify）。
SELECT path, type, user AS owner, group_name, mode
FROM loose_system_files
WHERE kind = 'program' AND type <> 'link' AND uid <> 0;
