-- id: sudo-password-vdsm
-- title: Only the account vdsm of oVirt runs commands through sudo without a password
-- title[zh_CN]: 只有 oVirt 的 vdsm 账户可以免口令使用 sudo
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: who host command path
-- same-as: xccdf:sudo_vdsm_nopasswd
-- why: On a virtualisation host vdsm must work unattended; nobody else need be root without a
--     password there.
-- why[zh_CN]: 虚拟化主机上 vdsm 须无人值守运行，其他账户无需免口令成为 root。
-- fix: Remove NOPASSWD from {path}, line {line} (visudo).
-- fix[zh_CN]: 用 visudo 去掉 {path} 第 {line} 行的 NOPASSWD。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND is_nopasswd AND who <> 'vdsm';
