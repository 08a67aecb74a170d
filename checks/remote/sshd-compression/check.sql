-- id: sshd-compression
-- title: SSH does not compress
-- title[zh_CN]: SSH 不启用压缩
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- param values: no | values that are right
-- param values[zh_CN]: 正确的取值
-- key: key match
-- same-as: xccdf:sshd_disable_compression
-- why: Compressing code has had holes, and the length of what is compressed tells about its
--     contents.
-- why[zh_CN]: 压缩代码曾有漏洞，且压缩后的长度会泄露内容。
-- fix: Set Compression no in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 Compression no，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'compression' AND instr(' ' || :values || ' ', ' ' || value || ' ') = 0;
