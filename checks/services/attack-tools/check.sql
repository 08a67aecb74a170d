-- id: attack-tools
-- title: No tools for scanning networks or cracking passwords are installed
-- title[zh_CN]: 未安装网络扫描和口令破解工具
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA142 zicha:RA184
-- key: name
-- why: Whoever gets in finds at hand what he needs to go on to the next host.
-- why[zh_CN]: 攻击者一旦进入，就有现成的工具继续攻击其他主机。
-- fix: Remove it after the work that it was for: apt-get purge {name}; on a computer that is meant
--     for security tests record a waiver.
-- fix[zh_CN]: 用后即卸载：apt-get purge {name}；确为安全检测专用机的登记豁免。
SELECT name, version, path FROM packages
WHERE status <> 'config-files'
  AND name IN ('nmap', 'masscan', 'zmap', 'hydra', 'medusa', 'ncrack', 'john', 'hashcat', 'ophcrack',
               'ettercap-common', 'ettercap-text-only', 'dsniff', 'bettercap', 'aircrack-ng', 'sqlmap',
               'nikto', 'wapiti', 'metasploit-framework', 'yersinia', 'netsniff-ng', 'hping3');
