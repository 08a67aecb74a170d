-- id: log-wtmp-mode
-- title: Permissions of the records of sign-ins wtmp and btmp are 0664 or stricter
-- title[zh_CN]: 登录记录 wtmp 和 btmp 的权限不宽于 0664
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_permissions_var_log_wbtmp
-- why: Whoever can write to the records of sign-ins can take himself out of them.
-- why[zh_CN]: 能写登录记录的人可以把自己的登录从中抹去。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0664' AS wanted
FROM files
WHERE path GLOB '/var/log/*tmp*' AND path NOT GLOB '/var/log/*/*'
  AND path REGEXP '[bw]tmp([.-][^/]+)?$'
  AND type = 'file' AND mode_exceeds(mode, '0664');
