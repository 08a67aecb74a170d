-- id: program-directory-owners
-- title: Root owns the directories of programs
-- title[zh_CN]: 程序目录的属主是 root
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:dir_ownership_binary_dirs
-- why: What stands there runs as root or as anybody else who works on this host; who may change it
--     is root by tomorrow.
-- why[zh_CN]: 其中的程序会以 root 或本机任何用户的身份运行；能修改它的人很快就能成为 root。
-- fix: chown root {path}
-- fix[zh_CN]: 执行 chown root {path}。
SELECT path, type, user AS owner, group_name, mode
FROM loose_system_files
WHERE kind = 'program' AND type = 'directory' AND uid <> 0 AND path NOT LIKE '/usr/libexec%';
