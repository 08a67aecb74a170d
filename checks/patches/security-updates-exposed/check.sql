-- id: security-updates-exposed
-- title: No program that other hosts can reach waits for a security update
-- title[zh_CN]: 对外监听的程序没有待装的安全更新
-- severity: high
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a gbt22239:7.1.10.5 zicha:RA103 highrisk:6.4.3.2
--     zicha:RB073 zicha:RB122
-- key: name architecture
-- why: These updates come first: the program that they mend listens on the network, and an attacker
--     needs neither an account nor somebody's help to reach it.
-- why[zh_CN]: 这些更新应最先安装：对应程序正在网络上监听，攻击者无需账户、也无需他人配合即可接触到它。
-- fix: Install {candidate_version} of {name} first (apt-get install --only-upgrade {name}), then
--     restart {process}; until then let a firewall restrict who reaches {ports}.
-- fix[zh_CN]: 优先将 {name} 更新到 {candidate_version}（apt-get install --only-upgrade {name}），然后重启 {process}；在此之前用防火墙限制能访问 {ports} 的来源。
SELECT u.name, u.architecture, u.installed_version, u.candidate_version, min(l.process) AS process,
       group_concat(DISTINCT l.protocol || '/' || l.port) AS ports
FROM updates u JOIN listening_ports l ON l.package = u.name
WHERE u.is_security AND l.is_exposed
GROUP BY u.name, u.architecture;
