-- id: program-modes
-- title: Programs are not writable by group or others
-- title[zh_CN]: 程序文件不可被组或其他用户写入
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_binary_dirs
-- why: What stands there runs as root or as anybody else who works on this host; who may change it
--     is root by tomorrow.
-- why[zh_CN]: 其中的程序会以 root 或本机任何用户的身份运行；能修改它的人很快就能成为 root。
-- fix: chmod go-w {path}; then compare it with its package (dpkg --verify).
-- fix[zh_CN]: 执行 chmod go-w {path}，并与软件包校验（dpkg --verify）。
SELECT path, type, user AS owner, group_name, mode
FROM loose_system_files
WHERE kind = 'program' AND type = 'file' AND (is_group_writable OR is_world_writable);
