-- id: log-wtmp-group
-- title: The records of sign-ins wtmp and btmp belong to the group utmp or root
-- title[zh_CN]: 登录记录 wtmp 和 btmp 的属组为 utmp 或 root
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- key: path
-- same-as: xccdf:file_groupowner_var_log_wbtmp
-- why: Whoever can write to the records of sign-ins can take himself out of them.
-- why[zh_CN]: 能写登录记录的人可以把自己的登录从中抹去。
-- fix: chgrp {wanted} {path}
-- fix[zh_CN]: 执行 chgrp {wanted} {path}。
SELECT path, user AS owner, group_name, mode, 'utmp' AS wanted
FROM files
WHERE path GLOB '/var/log/*tmp*' AND path NOT GLOB '/var/log/*/*'
  AND path REGEXP '[bw]tmp([.-][^/]+)?$'
  AND type = 'file' AND gid <> 0 AND group_name NOT IN ('utmp', 'root');
