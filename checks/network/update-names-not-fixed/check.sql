-- id: update-names-not-fixed
-- title: No update server's name leads elsewhere
-- title[zh_CN]: 更新服务器的名称未被改指别处
-- severity: high
-- area: network
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.d gbt22239:8.1.4.5 zicha:RA103 zicha:RA106
-- key: name
-- why: Malware fixes the names of update and anti-virus servers in /etc/hosts, so that nothing that
--     would end it arrives any more.
-- why[zh_CN]: 恶意程序常在 /etc/hosts 中改写更新和防病毒服务器的名称，使能清除它的更新再也到不了。
-- fix: Take {name} out of {path}:{line}, and look for what put it there.
-- fix[zh_CN]: 从 {path}:{line} 中删除 {name}，并查明是谁写入的。
SELECT name, address, path, line FROM hosts_file
WHERE regexp('(^|\.)(debian\.org|ubuntu\.com|centos\.org|redhat\.com|openeuler\.org|kylinos\.cn|uniontech\.com|clamav\.net|kaspersky\.com|qianxin\.com|360\.cn|rising\.cn|microsoft\.com|windowsupdate\.com)$', lower(name))
  AND name NOT IN (SELECT hostname FROM os WHERE hostname IS NOT NULL);
