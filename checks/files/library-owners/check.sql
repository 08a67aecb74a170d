-- id: library-owners
-- title: Root owns libraries
-- title[zh_CN]: 库文件的属主是 root
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_ownership_library_dirs
-- why: Every program loads its code from there; who may change one library is root by tomorrow.
-- why[zh_CN]: 所有程序都从中加载代码；能修改一个库的人很快就能成为 root。
-- fix: chown root {path}; then compare it with its package (dpkg --verify).
-- fix[zh_CN]: 执行 chown root {path}，并与软件包校验（dpkg --verify）。
SELECT path, type, user AS owner, group_name, mode
FROM loose_system_files
WHERE kind = 'library' AND type = 'file' AND uid <> 0;
