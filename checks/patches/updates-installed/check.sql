-- id: updates-installed
-- title: Updates that close no hole are installed, too
-- title[zh_CN]: 非安全类更新也已安装
-- severity: low
-- area: patches
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 zicha:RA104 zicha:RB073 zicha:RB122 selfeval:SE30
-- key: name architecture
-- why: They mend faults that lose data or stop services; and a host that is far behind gets the
--     next security update only together with all of them.
-- why[zh_CN]: 这类更新修复会丢失数据或中断服务的缺陷；落后太多时，下一次安全更新就只能连同它们一起安装，风险更大。
-- fix: Run apt-get upgrade in the next maintenance window.
-- fix[zh_CN]: 在下一个维护窗口执行 apt-get upgrade。
SELECT name, architecture, installed_version, candidate_version, suite
FROM updates WHERE NOT is_security ORDER BY name;
