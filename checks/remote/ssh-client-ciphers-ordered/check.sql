-- id: ssh-client-ciphers-ordered
-- title: SSH clients encrypt with AES in counter mode, long keys first
-- title[zh_CN]: SSH 客户端使用 AES-CTR 并优先长密钥
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.7.a
-- param approved: aes256-ctr,aes192-ctr,aes128-ctr | algorithms that are right, separated by
--     commas, the first one preferred
-- param approved[zh_CN]: 正确的算法，以逗号分隔，按优先顺序排列
-- key: host algorithm
-- same-as: xccdf:ssh_client_use_approved_ciphers_ordered_stig
-- why: Algorithms that nobody approved may be weak, and what this host sends to others is as secret
--     as what it receives.
-- why[zh_CN]: 未经认可的算法可能较弱；本机发往其他主机的内容与收到的内容同样需要保密。
-- fix: Set Ciphers in {path} for all hosts to a part of aes256-ctr,aes192-ctr,aes128-ctr, in this
--     order.
-- fix[zh_CN]: 在 {path} 中为所有主机将 Ciphers 设为 aes256-ctr,aes192-ctr,aes128-ctr 的子集并保持顺序。
WITH RECURSIVE part(host, number, place, algorithm, rest, path, line) AS (
  SELECT host, 0, 0, '', value || ',', path, line FROM ssh_client_config
  WHERE user IS NULL AND key = 'ciphers'
  UNION ALL
  SELECT host, number + 1,
         instr(',' || :approved || ',', ',' || substr(rest, 1, instr(rest, ',') - 1) || ','),
         substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part WHERE rest <> '')
SELECT host, algorithm, path, line FROM part AS p
WHERE algorithm <> ''
  AND (place = 0
       OR place < coalesce((SELECT max(b.place) FROM part AS b
                            WHERE b.path = p.path AND b.line = p.line AND b.number < p.number), 0))
UNION ALL
SELECT '*', 'whatever is built in', '/etc/ssh/ssh_config', NULL
WHERE NOT EXISTS (SELECT 1 FROM ssh_client_config
                  WHERE user IS NULL AND key = 'ciphers' AND host = '*');
