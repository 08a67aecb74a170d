-- id: sudo-program
-- title: Only root and one group may run sudo
-- title[zh_CN]: 只有 root 和指定组可以运行 sudo
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: path
-- same-as: xccdf:sudo_restrict_others_executable_permission
-- why: sudo is a setuid program: a flaw in it (CVE-2021-3156) makes every account root that may run
--     it.
-- why[zh_CN]: sudo 是 setuid 程序：其漏洞（如 CVE-2021-3156）会让所有能运行它的账户成为 root。
-- fix: chmod 4110 {path} and chgrp it to the group of those who need it (dpkg-statoverride keeps it
--     so).
-- fix[zh_CN]: 执行 chmod 4110 {path}，并将属组改为确有需要者的组（用 dpkg-statoverride 保持）。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/usr/bin/sudo' AND type <> 'link' AND mode_exceeds(mode, '7770');
