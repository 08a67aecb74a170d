-- id: packages-complete
-- title: No package is half installed
-- title[zh_CN]: 没有安装不完整的软件包
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.10.8.a gbt22239:7.1.10.8 zicha:RB122
-- key: name architecture
-- why: An update that broke off leaves the old program running with new files, and stops every
--     update after it.
-- why[zh_CN]: 中断的更新会让旧程序与新文件混用，并阻止之后的所有更新。
-- fix: Run dpkg --configure -a, then apt-get -f install; {name} is "{status}".
-- fix[zh_CN]: 执行 dpkg --configure -a，再执行 apt-get -f install；{name} 的状态为“{status}”。
SELECT name, architecture, version, status, path FROM packages
WHERE status NOT IN ('installed', 'config-files', 'not-installed');
