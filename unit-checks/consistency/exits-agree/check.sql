-- id: exits-agree
-- title: As many Internet exits are answered as are recorded
-- title[zh_CN]: 互联网出口数的答复与记录一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 selfeval:SE25 highrisk:6.3.1.1
-- when: SELECT 1 FROM answer_states WHERE question = 'internet-exits' AND state IN ('pass',
--     'partly', 'fail')
-- key: -
-- why: The exit that is missing from one of the two is the one without a guard.
-- why[zh_CN]: 两边对不上的那个出口，往往就是没人看守的。
-- fix: Count the lines: answered {answered}, recorded {recorded}.
-- fix[zh_CN]: 核对出口：答复 {answered} 个，登记 {recorded} 个。
SELECT a.value AS answered, (SELECT count(*) FROM exits) AS recorded
FROM answer_states a
WHERE a.question = 'internet-exits' AND a.state IN ('pass', 'partly', 'fail') AND CAST(a.value AS REAL) <> (SELECT count(*) FROM exits);
