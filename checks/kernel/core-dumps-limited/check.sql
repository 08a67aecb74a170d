-- id: core-dumps-limited
-- title: Programs of accounts leave no memory dumps
-- title[zh_CN]: 账户的程序不留下内存转储
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.10.a gbt22239:7.1.4.9 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: problem
-- same-as: xccdf:disable_users_coredumps
-- why: A dump of the hospital program or of a mail client holds patients' data and passwords in
--     clear text, in a file that is copied and forgotten.
-- why[zh_CN]: 医院业务程序或邮件客户端的转储文件含有明文的患者数据和口令，容易被复制和遗忘。
-- fix: Write "* hard core 0" to /etc/security/limits.d/10-security.conf.
-- fix[zh_CN]: 在 /etc/security/limits.d/10-security.conf 中写入“* hard core 0”。
SELECT 'dumps are not forbidden' AS problem,
       coalesce(max(path), '/etc/security/limits.conf') AS path, max(line) AS line,
       max(value) AS value
FROM limits
WHERE domain = '*' AND item = 'core' AND type IN ('hard', '-') AND is_effective
HAVING count(*) = 0 OR sum(value IN ('0', '-0')) < count(*);
