-- id: library-directory-modes
-- title: Directories of libraries are not writable by group or others
-- title[zh_CN]: 库目录不可被组或其他用户写入
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:dir_permissions_library_dirs
-- why: Every program loads its code from there; who may change one library is root by tomorrow.
-- why[zh_CN]: 所有程序都从中加载代码；能修改一个库的人很快就能成为 root。
-- fix: chmod go-w {path}
-- fix[zh_CN]: 执行 chmod go-w {path}。
SELECT path, type, user AS owner, group_name, mode
FROM loose_system_files
WHERE kind = 'library' AND type = 'directory' AND (is_group_writable OR is_world_writable);
