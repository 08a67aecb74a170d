-- id: sudo-nopasswd
-- title: Single commands through sudo ask for a password
-- title[zh_CN]: 通过 sudo 执行单条命令也要求口令
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB149
-- key: who host command path
-- why: Whoever gets into the account for a moment can use these rights; for programs that run
--     unattended this may have to be, and then a waiver says so.
-- why[zh_CN]: 任何人只要片刻进入该账户即可使用这些权限；无人值守的程序确需如此的，应以豁免记录说明。
-- fix: Remove NOPASSWD for {command} of {who} in {path}:{line}, or keep it for a program and record
--     a waiver.
-- fix[zh_CN]: 在 {path}:{line} 中删除 {who} 执行 {command} 的 NOPASSWD；确为程序所需的予以保留并登记豁免。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND is_nopasswd AND command <> 'ALL' AND command NOT LIKE '!%'
  AND who <> 'root' AND who NOT LIKE '!%';
