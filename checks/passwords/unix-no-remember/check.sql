-- id: unix-no-remember
-- title: pam_unix keeps no history of passwords
-- title[zh_CN]: pam_unix 不保存口令历史
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: service line
-- same-as: xccdf:accounts_password_pam_unix_no_remember
-- why: What pam_unix remembers is hashed as weakly as thirty years ago; pam_pwhistory does it
--     better.
-- why[zh_CN]: pam_unix 保存的旧口令只用过时的弱散列；应由 pam_pwhistory 完成。
-- fix: Take {argument} out of the rule of pam_unix.so in {path}.
-- fix[zh_CN]: 从 {path} 的 pam_unix.so 规则中删除 {argument}。
SELECT service, regexp_part('(?:^| )(remember=\S*)', arguments) AS argument, path, line
FROM pam_rules
WHERE module = 'pam_unix.so' AND (' ' || arguments) LIKE '% remember=%' AND depth = 0;
