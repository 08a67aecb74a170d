-- id: security-updates-installed
-- title: Every security update that the package lists offer is installed
-- title[zh_CN]: 软件源提供的安全更新均已安装
-- severity: high
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a gbt22239:7.1.10.5 zicha:RA103 selfeval:SE30
--     zicha:RA104 zicha:RB038 zicha:RB073 zicha:RB122
-- key: name architecture
-- same-as: xccdf:security_patches_up_to_date
-- why: What a security update closes is described in public, often with a program that uses it;
--     whoever reaches the host can try it.
-- why[zh_CN]: 安全更新所修补的漏洞都已公开，往往附带现成的利用程序；凡能连到本机的人都可以尝试。
-- fix: Try them where they do no harm, then run apt-get upgrade; for one that breaks the
--     application (apt-mark hold) record a waiver that says what protects the host meanwhile.
-- fix[zh_CN]: 先在测试环境验证，再执行 apt-get upgrade；若个别更新影响业务系统（apt-mark hold），请登记豁免并写明补偿措施。
SELECT name, architecture, installed_version, candidate_version, suite
FROM updates WHERE is_security ORDER BY name;
