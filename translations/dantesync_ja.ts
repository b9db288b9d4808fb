<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Autostart</name>
    <message>
        <source>cannot change the start at login: %1</source>
        <translation>ログイン時の起動を変更できません: %1</translation>
    </message>
    <message>
        <source>check who owns that folder</source>
        <translation>そのフォルダーの所有者を確認してください</translation>
    </message>
    <message>
        <source>cannot change the start at login</source>
        <translation>ログイン時の起動を変更できません</translation>
    </message>
    <message>
        <source>check whether a policy forbids it</source>
        <translation>ポリシーで禁止されていないか確認してください</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Reference changed</source>
        <translation>基準の変更</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartUnits</name>
    <message>
        <source>%1 samples</source>
        <translation>%1 サンプル</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>サンプル/s</translation>
    </message>
</context>
<context>
    <name>CheckPresenter</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>再起動の要否</translation>
    </message>
    <message>
        <source>Right to steer the clock</source>
        <translation>クロックの制御権限</translation>
    </message>
    <message>
        <source>No second time service</source>
        <translation>他の時刻サービスなし</translation>
    </message>
    <message>
        <source>Time query port</source>
        <translation>時刻照会ポート</translation>
    </message>
    <message>
        <source>NTP server port</source>
        <translation>NTP サーバーポート</translation>
    </message>
    <message>
        <source>Can be discovered</source>
        <translation>検出可能</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ネットワークインターフェイス</translation>
    </message>
    <message>
        <source>PTP is heard</source>
        <translation>PTP の受信</translation>
    </message>
    <message>
        <source>Trusted grandmaster</source>
        <translation>信頼済み Grandmaster</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>状態フォルダー</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスク空き容量</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Expected hosts present</source>
        <translation>想定ホストの存在</translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>すべて同期</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>すべてロック</translation>
    </message>
    <message>
        <source>Locked long enough</source>
        <translation>十分なロック時間</translation>
    </message>
    <message>
        <source>One grandmaster</source>
        <translation>Grandmaster が 1 つ</translation>
    </message>
    <message>
        <source>One time base</source>
        <translation>タイムベースが 1 つ</translation>
    </message>
    <message>
        <source>NTP reachable</source>
        <translation>NTP に到達可能</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>NTP マスター</translation>
    </message>
    <message>
        <source>Same version</source>
        <translation>同一バージョン</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>ネットワーク経路</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>PTP ports</source>
        <translation>PTP ポート</translation>
    </message>
</context>
<context>
    <name>ComputerPresenter</name>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>µs/s, samples/s, sample rate</comment>
        <translation>%1、%2 (%3)</translation>
    </message>
    <message>
        <source>One sample of error after</source>
        <translation>1 サンプルの誤差に達する時間</translation>
    </message>
    <message>
        <source>if nothing corrected this drift</source>
        <translation>このドリフトを補正しない場合</translation>
    </message>
    <message>
        <source>Frequency correction</source>
        <translation>周波数補正</translation>
    </message>
    <message>
        <source>what this clock is steered by</source>
        <translation>このクロックの制御量</translation>
    </message>
    <message>
        <source>measured only, not applied</source>
        <translation>測定のみ、未適用</translation>
    </message>
    <message>
        <source>Offset to UTC</source>
        <translation>UTC とのオフセット</translation>
    </message>
    <message>
        <source>no NTP server is configured</source>
        <translation>NTP サーバーが構成されていません</translation>
    </message>
    <message>
        <source>NTP has not answered yet</source>
        <translation>NTP の応答がまだありません</translation>
    </message>
    <message>
        <source>this clock is ahead</source>
        <translation>このクロックは進んでいます</translation>
    </message>
    <message>
        <source>this clock is behind</source>
        <translation>このクロックは遅れています</translation>
    </message>
    <message>
        <source>on the dot</source>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>none heard</source>
        <translation>受信なし</translation>
    </message>
    <message>
        <source>stratum %1</source>
        <translation>ストラタム %1</translation>
    </message>
    <message>
        <source>the grandmaster itself</source>
        <translation>Grandmaster 自身</translation>
    </message>
    <message>
        <source>Sync comes from</source>
        <translation>Sync の送信元</translation>
    </message>
    <message>
        <source>NTP source</source>
        <translation>NTP ソース</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>構成なし</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>stratum %1, spread %2</source>
        <translation>ストラタム %1、ばらつき %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>gives the date to the network</source>
        <translation>ネットワークに日時を配信</translation>
    </message>
    <message>
        <source>takes the date, gives it to nobody</source>
        <translation>日時を受信、配信なし</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>read from NTP</source>
        <translation>NTP から取得</translation>
    </message>
    <message>
        <source>as the clock showed it at the start</source>
        <translation>起動時のクロックの値</translation>
    </message>
    <message>
        <source>%1 are being taken out</source>
        <translation>%1 を補正中</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 後に %1</translation>
    </message>
    <message>
        <source>Without the grandmaster</source>
        <translation>Grandmaster がない場合</translation>
    </message>
    <message>
        <source>Packets are stamped</source>
        <translation>パケットのタイムスタンプ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>runs for %1</source>
        <translation>稼働時間 %1</translation>
    </message>
    <message>
        <source>%1 sets this clock, too. Stop and disable it, or the two fight.</source>
        <translation>%1 もこのクロックを設定しています。競合を防ぐため、停止して無効にしてください。</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard. Connect the interface of the Dante network: its clocks speak PTPv1.</source>
        <translation>PTPv2 のみ受信しています。Dante ネットワークのインターフェイスを接続してください。Dante のクロックは PTPv1 を使用します。</translation>
    </message>
    <message>
        <source>NTP fails, so nobody checks the date. Look at ntp_server in the configuration, and whether that server is reached.</source>
        <translation>NTP が失敗しており、日時が確認されていません。構成の ntp_server と、そのサーバーに到達できるかを確認してください。</translation>
    </message>
    <message>
        <source>A restart of the service puts this into effect: %1.</source>
        <translation>サービスの再起動後に有効になります: %1。</translation>
    </message>
    <message>
        <source>These figures are old: told %1.</source>
        <translation>これらは古い値です (受信: %1)。</translation>
    </message>
    <message>
        <source>UTC stays within %1 for %2</source>
        <translation>UTC は %2 の間 %1 以内</translation>
    </message>
    <message>
        <source>the network&apos;s time stays within %1 for %2</source>
        <translation>ネットワーク時刻は %2 の間 %1 以内</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Off the network&apos;s time at most</source>
        <translation>ネットワーク時刻からの最大のずれ</translation>
    </message>
    <message>
        <source>rms %1, frequency known to %2</source>
        <translation>RMS %1、周波数は %2 まで既知</translation>
    </message>
    <message>
        <source>This computer&apos;s oscillator is out of range: the largest correction does not hold the clock. Let somebody look at the computer, or at what virtualises it.</source>
        <translation>このコンピューターの発振器は範囲外です。最大の補正でも時計を保てません。コンピューター、または仮想化環境を点検してください。</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Time source</source>
        <translation>時刻ソース</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>NTP サーバー</translation>
    </message>
    <message>
        <source>Where the date comes from. On a follower, the master; on the master, a server of your network or of the internet. Empty: no date is taken from anywhere.</source>
        <translation>日時の取得元。フォロワーではマスター、マスターではネットワーク内またはインターネット上のサーバーを指定します。空欄: 日時を取得しません。</translation>
    </message>
    <message>
        <source>NTP counts as lost after</source>
        <translation>NTP 喪失とみなす時間</translation>
    </message>
    <message>
        <source>Without an answer for this long, NTP is reported as failed.</source>
        <translation>この時間応答がないと、NTP の失敗を報告します。</translation>
    </message>
    <message>
        <source>Dante network</source>
        <translation>Dante ネットワーク</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ネットワークインターフェイス</translation>
    </message>
    <message>
        <source>Name or address of the interface on the Dante network. Empty: found by itself.</source>
        <translation>Dante ネットワーク上のインターフェイスの名前またはアドレス。空欄: 自動検出。</translation>
    </message>
    <message>
        <source>Follow the Dante clock</source>
        <translation>Dante クロックに追従</translation>
    </message>
    <message>
        <source>Take the frequency from the grandmaster of the Dante network (PTP version 1).</source>
        <translation>Dante ネットワークの Grandmaster から周波数を取得します (PTP バージョン 1)。</translation>
    </message>
    <message>
        <source>Trusted grandmasters</source>
        <translation>信頼済み Grandmaster</translation>
    </message>
    <message>
        <source>Addresses and networks that a grandmaster may have; others are not followed. Empty: any.</source>
        <translation>Grandmaster として認めるアドレスとネットワーク。これ以外には追従しません。空欄: すべて。</translation>
    </message>
    <message>
        <source>Hardware timestamps</source>
        <translation>ハードウェアタイムスタンプ</translation>
    </message>
    <message>
        <source>Use the network adapter&apos;s own receive stamps where it has them.</source>
        <translation>ネットワークアダプターの受信タイムスタンプがあれば使用します。</translation>
    </message>
    <message>
        <source>PTP subdomain</source>
        <translation>PTP サブドメイン</translation>
    </message>
    <message>
        <source>_DFLT, or that of a pull-up or pull-down domain such as _ALT1.</source>
        <translation>_DFLT、またはプルアップ/プルダウンドメインのもの (_ALT1 など)。</translation>
    </message>
    <message>
        <source>Port of Sync messages</source>
        <translation>Sync メッセージのポート</translation>
    </message>
    <message>
        <source>Dante devices use 319. Change it for tests only.</source>
        <translation>Dante 機器は 319 を使用します。テスト時のみ変更してください。</translation>
    </message>
    <message>
        <source>Port of Follow_Up messages</source>
        <translation>Follow_Up メッセージのポート</translation>
    </message>
    <message>
        <source>Dante devices use 320. Change it for tests only.</source>
        <translation>Dante 機器は 320 を使用します。テスト時のみ変更してください。</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>This computer is the master</source>
        <translation>このコンピューターをマスターにする</translation>
    </message>
    <message>
        <source>Serve NTP to the other computers and decide the date for all of them. One computer of the network should.</source>
        <translation>他のコンピューターに NTP を提供し、全体の日時を決定します。ネットワーク内の 1 台だけで有効にします。</translation>
    </message>
    <message>
        <source>Port of the NTP server</source>
        <translation>NTP サーバーのポート</translation>
    </message>
    <message>
        <source>Other computers expect 123.</source>
        <translation>他のコンピューターは 123 を想定しています。</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>ストラタム</translation>
    </message>
    <message>
        <source>What the NTP server announces at least: its distance from a reference clock.</source>
        <translation>NTP サーバーが通知する最小値。基準クロックからの距離を示します。</translation>
    </message>
    <message>
        <source>Largest change of the date at once</source>
        <translation>一度に変更する日時の上限</translation>
    </message>
    <message>
        <source>Larger changes are announced to the others in parts. Empty: no limit.</source>
        <translation>これより大きな変更は、分割して他のコンピューターに予告します。空欄: 制限なし。</translation>
    </message>
    <message>
        <source>Announce a change of the date before</source>
        <translation>日時変更の予告時間</translation>
    </message>
    <message>
        <source>How long before it the others hear of it. Empty: the built-in rule.</source>
        <translation>変更のどれだけ前に他のコンピューターに知らせるか。空欄: 組み込みの規則。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>Step the date above</source>
        <translation>日時をステップ補正するしきい値</translation>
    </message>
    <message>
        <source>A larger error of the date is corrected at once; a smaller one by running faster or slower.</source>
        <translation>これより大きな日時の誤差は即座に補正し、小さな誤差はクロックの速度を変えて補正します。</translation>
    </message>
    <message>
        <source>Fastest correction</source>
        <translation>最大補正速度</translation>
    </message>
    <message>
        <source>How much faster or slower the clock may run to correct the date.</source>
        <translation>日時を補正するためにクロックの速度を変えてよい範囲。</translation>
    </message>
    <message>
        <source>Step changes of the date above</source>
        <translation>日時変更をステップするしきい値</translation>
    </message>
    <message>
        <source>Changes that the master announces are stepped when larger. Empty: the built-in rule.</source>
        <translation>マスターが予告した変更がこれより大きいとステップ補正します。空欄: 組み込みの規則。</translation>
    </message>
    <message>
        <source>Rate of an announced change</source>
        <translation>予告された変更の速度</translation>
    </message>
    <message>
        <source>How fast all computers follow a change of the date together. Empty: the built-in rule.</source>
        <translation>全コンピューターが日時の変更に揃って追従する速度。空欄: 組み込みの規則。</translation>
    </message>
    <message>
        <source>Steer beside another time service</source>
        <translation>他の時刻サービスと併用して制御</translation>
    </message>
    <message>
        <source>Correct the clock even while another program does so too. Both then work against each other.</source>
        <translation>他のプログラムがクロックを補正していても補正します。両者は互いに干渉します。</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Computers to watch</source>
        <translation>監視するコンピューター</translation>
    </message>
    <message>
        <source>These are always on the list, also while they are off.</source>
        <translation>電源が切れていても常に一覧に表示されます。</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>コンピューターを検出</translation>
    </message>
    <message>
        <source>Ask the network for other computers with DanteSync, besides those above.</source>
        <translation>上記に加え、DanteSync が動作する他のコンピューターをネットワークで探します。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Name or address of the computer that all others are compared with. Empty: the NTP server, or the master.</source>
        <translation>他のすべてと比較するコンピューターの名前またはアドレス。空欄: NTP サーバー、またはマスター。</translation>
    </message>
    <message>
        <source>Time queries</source>
        <translation>時刻照会</translation>
    </message>
    <message>
        <source>Answer time queries</source>
        <translation>時刻照会に応答</translation>
    </message>
    <message>
        <source>Let other computers compare their clocks with this one, and find it.</source>
        <translation>他のコンピューターがこのコンピューターを検出し、クロックを比較できるようにします。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Of time queries, here and at the other computers.</source>
        <translation>時刻照会のポート。このコンピューターと他のコンピューターに共通です。</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>応答先</translation>
    </message>
    <message>
        <source>Networks and addresses that get an answer. Empty: attached, private and link-local ones.</source>
        <translation>応答するネットワークとアドレス。空欄: 接続中のネットワーク、プライベート、リンクローカル。</translation>
    </message>
    <message>
        <source>Answers to one computer</source>
        <translation>1 台への応答数</translation>
    </message>
    <message>
        <source>Sustained; what comes more often is not answered.</source>
        <translation>継続時の上限。これを超える照会には応答しません。</translation>
    </message>
    <message>
        <source>In a burst</source>
        <translation>バースト時</translation>
    </message>
    <message>
        <source>Answers to one computer in a row, before the limit above holds.</source>
        <translation>上記の制限がかかるまでに、1 台に連続して応答する数。</translation>
    </message>
    <message>
        <source>Answers to all</source>
        <translation>全体への応答数</translation>
    </message>
    <message>
        <source>All computers together; protects this one.</source>
        <translation>全コンピューターの合計。このコンピューターを保護します。</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Web ステータス</translation>
    </message>
    <message>
        <source>Status over HTTP</source>
        <translation>HTTP でステータスを提供</translation>
    </message>
    <message>
        <source>Serve /status, /metrics and /healthz for monitoring.</source>
        <translation>監視用に /status、/metrics、/healthz を提供します。</translation>
    </message>
    <message>
        <source>TCP port of the status page.</source>
        <translation>ステータスページの TCP ポート。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>IPv4 address to listen on. Empty: all of this computer, or that of the service&apos;s command line.</source>
        <translation>待ち受ける IPv4 アドレス。空欄: このコンピューターの全アドレス、またはサービスのコマンドラインの指定。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Messages less severe than this are not logged.</source>
        <translation>これより重大度の低いメッセージは記録しません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Log file beside the system&apos;s journal, with its full path. Empty: none.</source>
        <translation>システムのジャーナルとは別のログファイルのフルパス。空欄: なし。</translation>
    </message>
    <message>
        <source>Start a new file at</source>
        <translation>ファイルを切り替えるサイズ</translation>
    </message>
    <message>
        <source>Size at which the log file is put aside.</source>
        <translation>ログファイルをローテーションするサイズ。</translation>
    </message>
    <message>
        <source>Old files kept</source>
        <translation>保持する旧ファイル</translation>
    </message>
    <message>
        <source>Number of files put aside that are kept.</source>
        <translation>ローテーション後に保持するファイルの数。</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>ホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>空の一覧</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>a name or IPv4 address, with a port if wanted: time.example.org:123</source>
        <translation>名前または IPv4 アドレス、必要に応じてポート: time.example.org:123</translation>
    </message>
    <message>
        <source>networks and addresses, with commas: 10.0.0.0/8, 192.168.1.7</source>
        <translation>カンマ区切りのネットワークとアドレス: 10.0.0.0/8, 192.168.1.7</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>使用可能: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>オンライン復帰</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>whole network</source>
        <translation>ネットワーク全体</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1 (以前は %2)</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n host(s) moved by %1 together</source>
        <translation>
            <numerusform>%n 台のホストが同時に %1 ずれました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) lost their lock at once</source>
        <translation>
            <numerusform>%n 台のホストが同時にロックを失いました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 jitters by %2, the others do not</source>
        <translation>%1 に %2 のジッターがあり、他にはありません</translation>
    </message>
    <message>
        <source>%1 runs away and is put back, by %2 each time</source>
        <translation>%1 がずれては戻されています (毎回 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) fell silent at once</source>
        <translation>
            <numerusform>%n 台のホストが同時に応答しなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The grandmaster changed at that time: all follow the new one.</source>
        <translation>その時点で Grandmaster が変わりました。すべてが新しい Grandmaster に追従しています。</translation>
    </message>
    <message>
        <source>What they have in common moved: the grandmaster, or the reference that they are compared with. Choose another reference to see which.</source>
        <translation>共通のもの、つまり Grandmaster または比較の基準がずれました。どちらかを確かめるには、別の基準を選んでください。</translation>
    </message>
    <message>
        <source>They follow the same grandmaster: look at it, at its power and its link.</source>
        <translation>これらは同じ Grandmaster に追従しています。その Grandmaster の電源とリンクを確認してください。</translation>
    </message>
    <message>
        <source>Its own link is the likely cause: cable, switch port, Wi-Fi, energy saving of its network card, or too much work.</source>
        <translation>このホスト自身のリンクが原因と考えられます: ケーブル、スイッチのポート、Wi-Fi、ネットワークカードの省電力、過負荷など。</translation>
    </message>
    <message>
        <source>Two time services fight over this clock. Stop the other one: chronyd, ntpd, systemd-timesyncd, ptp4l, Windows Time.</source>
        <translation>2 つの時刻サービスがこのクロックを取り合っています。もう一方を停止してください: chronyd、ntpd、systemd-timesyncd、ptp4l、Windows Time。</translation>
    </message>
    <message>
        <source>All that are watched: look at this computer&apos;s own network first.</source>
        <translation>監視中のすべてのホストです。まずこのコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>What lies between them is the likely cause: a switch, its power, a cable between switches.</source>
        <translation>これらの間にあるものが原因と考えられます: スイッチ、その電源、スイッチ間のケーブル。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was stepped at that time. Where it is the reference, all others seem to move.</source>
        <translation>その時点でこのコンピューターのクロックがステップ補正されました。これが基準の場合、他のすべてがずれたように見えます。</translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message>
        <source>No grandmaster</source>
        <translation>Grandmaster なし</translation>
    </message>
    <message numerus="yes">
        <source>%n grandmaster(s)</source>
        <translation>
            <numerusform>Grandmaster %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) without one</source>
        <translation>
            <numerusform>なし: ホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest offset: %1, %2</source>
        <translation>最大オフセット: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>%1 から応答なし</translation>
    </message>
    <message>
        <source>The reference %1 is not among the hosts: choose another one.</source>
        <translation>基準 %1 がホストの中にありません。別の基準を選んでください。</translation>
    </message>
    <message>
        <source>The reference %1 does not answer: choose another one.</source>
        <translation>基準 %1 が応答しません。別の基準を選んでください。</translation>
    </message>
    <message>
        <source>The reference %1 tells a time that is none: choose another one.</source>
        <translation>基準 %1 の時刻が無効です。別の基準を選んでください。</translation>
    </message>
    <message>
        <source>The one host is in sync</source>
        <translation>1 台のホストは同期しています</translation>
    </message>
    <message numerus="yes">
        <source>All %n host(s) in sync</source>
        <translation>
            <numerusform>%n 台のホストすべてが同期しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n host(s) not in sync</source>
        <translation>
            <numerusform>%n 台中 %1 台のホストが同期していません</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>ネットワークに照会中…</translation>
    </message>
    <message>
        <source>No host found yet</source>
        <translation>ホストが見つかっていません</translation>
    </message>
    <message>
        <source>Computers that run DanteSync appear here by themselves. Others can be named in the configuration.</source>
        <translation>DanteSync が動作するコンピューターは自動的にここに表示されます。他のコンピューターは構成で指定できます。</translation>
    </message>
    <message>
        <source>No host answers</source>
        <translation>応答するホストがありません</translation>
    </message>
    <message>
        <source>Look whether the network cable is in, the services run, and nothing blocks UDP port 31900.</source>
        <translation>ネットワークケーブルの接続、サービスの動作、UDP ポート 31900 が遮断されていないかを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) answer</source>
        <translation>
            <numerusform>%n 台のホストが応答</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>ばらつき %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>基準 %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 サンプル/s</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>1 日超</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>HeardGrandmasters</name>
    <message>
        <source>followed by %1</source>
        <translation>%1 が追従</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>address not known here</source>
        <translation>アドレス不明</translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Uncertainty of UTC</source>
        <translation>UTC の不確かさ</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>NTP ソースはまだありません</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PTP version</source>
        <translation>PTP バージョン</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ホストの報告</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Phase to the grandmaster</source>
        <translation>Grandmaster との位相差</translation>
    </message>
    <message>
        <source>NTP offset</source>
        <translation>NTP オフセット</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP の失敗</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>旧バージョン (基本的な交換のみ)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>%1 との比較</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>このホストが基準です</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Common view</source>
        <translation>コモンビュー</translation>
    </message>
    <message>
        <source>%1: they cannot both be right</source>
        <translation>%1: 両方が正しいことはありえません</translation>
    </message>
    <message>
        <source>%1, as their uncertainties allow</source>
        <translation>%1 (不確かさの範囲内)</translation>
    </message>
    <message>
        <source>They differ by</source>
        <translation>両者の差</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>タイムベース</translation>
    </message>
    <message>
        <source>another one than the reference&apos;s</source>
        <translation>基準のものとは別</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>最短往復時間</translation>
    </message>
    <message>
        <source>Exchanges of the last round</source>
        <translation>直近回の交換</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>往復時間 %1、%2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Seen locked for</source>
        <translation>確認済みロック時間</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>HostPresenter</name>
    <message>
        <source>none</source>
        <comment>grandmaster</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>same</source>
        <comment>grandmaster</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>other</source>
        <comment>grandmaster</comment>
        <translation>別</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>instead of an offset</comment>
        <translation>基準</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>ロック時間</translation>
    </message>
    <message>
        <source>Grandmaster</source>
        <translation>Grandmaster</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>a host without a reference to hold it against</comment>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>unknown mode</source>
        <translation>不明なモード</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>未ロック</translation>
    </message>
    <message>
        <source>no grandmaster</source>
        <translation>Grandmaster なし</translation>
    </message>
    <message>
        <source>other grandmaster</source>
        <translation>別の Grandmaster</translation>
    </message>
    <message>
        <source>other time base</source>
        <translation>別のタイムベース</translation>
    </message>
    <message>
        <source>NTP fails</source>
        <translation>NTP 失敗</translation>
    </message>
    <message>
        <source>no NTP source</source>
        <translation>NTP ソースなし</translation>
    </message>
    <message>
        <source>uneven path</source>
        <translation>経路が非対称</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>旧バージョン</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>このホストが基準です</translation>
    </message>
    <message>
        <source>two-way, by the middle of each exchange</source>
        <translation>双方向 (各交換の中間点)</translation>
    </message>
    <message>
        <source>two-way, four timestamps</source>
        <translation>双方向 (4 タイムスタンプ)</translation>
    </message>
    <message>
        <source>common view of the grandmaster</source>
        <translation>Grandmaster のコモンビュー</translation>
    </message>
    <message>
        <source>two-way and common view together</source>
        <translation>双方向とコモンビューの併用</translation>
    </message>
</context>
<context>
    <name>LocalChecks</name>
    <message>
        <source>The service is not installed on this computer.</source>
        <translation>サービスはこのコンピューターにインストールされていません。</translation>
    </message>
    <message>
        <source>Install the package dantesync, or build it: see the README.</source>
        <translation>パッケージ dantesync をインストールするか、ビルドしてください (README を参照)。</translation>
    </message>
    <message>
        <source>The service ended by itself.</source>
        <translation>サービスが自ら終了しました。</translation>
    </message>
    <message>
        <source>Whether the service is installed cannot be seen from here.</source>
        <translation>サービスがインストールされているかどうか、ここからは確認できません。</translation>
    </message>
    <message>
        <source>See that dantesyncd is installed and started.</source>
        <translation>dantesyncd がインストールされ、起動していることを確認してください。</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>サービスはインストールされています。</translation>
    </message>
    <message>
        <source>No other time service runs.</source>
        <translation>他の時刻サービスは動作していません。</translation>
    </message>
    <message>
        <source>%1 runs, which may set this computer&apos;s clock.</source>
        <translation>%1 が動作しており、このコンピューターのクロックを設定する可能性があります。</translation>
    </message>
    <message>
        <source>Stop and disable it; as administrator: systemctl disable --now %1</source>
        <translation>停止して無効にしてください。管理者として: systemctl disable --now %1</translation>
    </message>
    <message>
        <source>Another program holds UDP port %1.</source>
        <translation>別のプログラムが UDP ポート %1 を使用しています。</translation>
    </message>
    <message>
        <source>Find it, as administrator, with: ss -lunp sport = :%1</source>
        <translation>管理者として次のコマンドで調べてください: ss -lunp sport = :%1</translation>
    </message>
    <message>
        <source>UDP ports %1 and %2 are free.</source>
        <translation>UDP ポート %1 と %2 は空いています。</translation>
    </message>
    <message>
        <source>UDP port %1 is free.</source>
        <translation>UDP ポート %1 は空いています。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>This clock loses or regains its lock</source>
        <translation>このクロックのロックが外れた、または回復した</translation>
    </message>
    <message>
        <source>NTP stops or answers again</source>
        <translation>NTP の応答が途絶えた、または回復した</translation>
    </message>
    <message>
        <source>The service stops or answers again</source>
        <translation>サービスの応答が途絶えた、または回復した</translation>
    </message>
    <message>
        <source>Another time service begins or ends</source>
        <translation>他の時刻サービスが開始または終了した</translation>
    </message>
    <message>
        <source>Hosts of the network fall out of sync or return</source>
        <translation>ネットワークのホストの同期が外れた、または回復した</translation>
    </message>
    <message>
        <source>The grandmaster changes or restarts</source>
        <translation>Grandmaster が変わった、または再起動した</translation>
    </message>
    <message>
        <source>This clock is stepped</source>
        <translation>このクロックがステップ補正された</translation>
    </message>
    <message>
        <source>This clock refuses a correction</source>
        <translation>このクロックが補正を拒否した</translation>
    </message>
</context>
<context>
    <name>NotificationPolicy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <translation>サービスが応答しません</translation>
    </message>
    <message>
        <source>The service answers again</source>
        <translation>サービスの応答が回復しました</translation>
    </message>
    <message>
        <source>Lock lost</source>
        <translation>ロックが外れました</translation>
    </message>
    <message>
        <source>Lock restored</source>
        <translation>ロックが回復しました</translation>
    </message>
    <message>
        <source>NTP does not answer</source>
        <translation>NTP が応答しません</translation>
    </message>
    <message>
        <source>NTP answers again</source>
        <translation>NTP の応答が回復しました</translation>
    </message>
    <message>
        <source>Another time service sets this clock</source>
        <translation>他の時刻サービスがこのクロックを設定しています</translation>
    </message>
    <message>
        <source>No other time service any more</source>
        <translation>他の時刻サービスはなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) out of sync</source>
        <translation>
            <numerusform>%n 台のホストの同期が外れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) in sync again</source>
        <translation>
            <numerusform>%n 台のホストの同期が回復しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NtpWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of it.</source>
        <translation>このコンピューターのクロックは %1 進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind it.</source>
        <translation>このコンピューターのクロックは %1 遅れています。</translation>
    </message>
    <message>
        <source>%1, stratum %2, round trip %3, %4 of %5 questions answered.</source>
        <translation>%1、ストラタム %2、往復 %3、%5 回中 %4 回応答。</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>名前 %1 は見つかりません。</translation>
    </message>
    <message>
        <source>Check the spelling, or give the address in numbers, such as 192.168.1.1.</source>
        <translation>綴りを確認するか、192.168.1.1 のような数字のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Nobody serves NTP at %1.</source>
        <translation>%1 では NTP が提供されていません。</translation>
    </message>
    <message>
        <source>The computer is there. Start its NTP server, or give another address.</source>
        <translation>コンピューターは存在します。NTP サーバーを起動するか、別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not want to serve this computer (%2).</source>
        <translation>%1 はこのコンピューターへの提供を拒否しました (%2)。</translation>
    </message>
    <message>
        <source>Ask its operator, or give another server.</source>
        <translation>管理者に問い合わせるか、別のサーバーを入力してください。</translation>
    </message>
    <message>
        <source>%1 answers, but has no time yet.</source>
        <translation>%1 は応答しますが、まだ時刻を持っていません。</translation>
    </message>
    <message>
        <source>It says that its own clock is not synchronised. Wait, or give another server.</source>
        <translation>サーバー自身のクロックが同期していません。待つか、別のサーバーを入力してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is no NTP server.</source>
        <translation>%1 で応答しているのは NTP サーバーではありません。</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 は応答しません。</translation>
    </message>
    <message>
        <source>Check the address, the cable, and that no firewall blocks UDP port 123.</source>
        <translation>アドレス、ケーブル、およびファイアウォールが UDP ポート 123 を遮断していないことを確認してください。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&apos;%1&apos; is not allowed</source>
        <translation>&apos;%1&apos; は使用できません</translation>
    </message>
    <message>
        <source>give a number from 1 to 65535</source>
        <translation>1 ～ 65535 の数値を指定してください</translation>
    </message>
    <message>
        <source>Shows the clocks of this computer and of the whole network.</source>
        <translation>このコンピューターとネットワーク全体のクロックを表示します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Control socket of the service, or none.</source>
        <translation>サービスの制御ソケット、または none。</translation>
    </message>
    <message>
        <source>Configuration file that names the fleet.</source>
        <translation>監視対象を指定する構成ファイル。</translation>
    </message>
    <message>
        <source>Watch these hosts: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT].</source>
        <translation>監視するホスト: NAME、ADDRESS[:PORT]、または NAME=ADDRESS[:PORT]。</translation>
    </message>
    <message>
        <source>Hold all others against this host.</source>
        <translation>他のすべてをこのホストと比較します。</translation>
    </message>
    <message>
        <source>Time query port of hosts that name none.</source>
        <translation>ポート指定のないホストの時刻照会ポート。</translation>
    </message>
    <message>
        <source>Look for services on loopback addresses too.</source>
        <translation>ループバックアドレスでもサービスを探します。</translation>
    </message>
    <message>
        <source>Keep history and preferences here.</source>
        <translation>履歴と環境設定をここに保存します。</translation>
    </message>
    <message>
        <source>Language of the window: en, de, ...</source>
        <translation>ウィンドウの言語: en, de, ...</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、または system。</translation>
    </message>
    <message>
        <source>Show this page first.</source>
        <translation>最初に表示するページ。</translation>
    </message>
    <message>
        <source>Begin in the tray, without a window.</source>
        <translation>ウィンドウを開かず、トレイで起動します。</translation>
    </message>
    <message>
        <source>see dantesync-app --help</source>
        <translation>dantesync-app --help を参照してください</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>give light, dark or system</source>
        <translation>light、dark、system のいずれかを指定してください</translation>
    </message>
    <message>
        <source>give the file that &apos;dantesync demo --announce&apos; writes</source>
        <translation>&apos;dantesync demo --announce&apos; が書き出すファイルを指定してください</translation>
    </message>
    <message>
        <source>Watch the virtual LAN that wrote this file.</source>
        <translation>このファイルを書き出した仮想 LAN を監視します。</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the service runs</source>
        <translation>サービスは動作中です</translation>
    </message>
    <message>
        <source>the service does not answer any more</source>
        <translation>サービスが応答しなくなりました</translation>
    </message>
    <message>
        <source>start it on the page of this computer</source>
        <translation>このコンピューターのページで開始してください</translation>
    </message>
    <message>
        <source>no service runs on this computer: it only watches</source>
        <translation>このコンピューターではサービスが動作していません (監視のみ)</translation>
    </message>
    <message>
        <source>start it if this computer is to be in sync, too</source>
        <translation>このコンピューターも同期させる場合は開始してください</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Not everything has answered yet.</source>
        <translation>まだ応答していないものがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) are good.</source>
        <translation>
            <numerusform>%n 件のチェックはすべて正常です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>準備完了 (要確認事項あり)</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>異常 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>準備未完了</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Largest offset</source>
        <translation>最大オフセット</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Half of the time within</source>
        <translation>範囲 (時間の半分)</translation>
    </message>
    <message>
        <source>95 % of the time within</source>
        <translation>範囲 (時間の 95 %)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答率</translation>
    </message>
    <message>
        <source>Largest offset last time</source>
        <translation>前回の最大オフセット</translation>
    </message>
    <message>
        <source>Nothing changed: no host was lost or changed its mode.</source>
        <translation>変化なし: 失われたホストやモードの変化はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the CSV file has them all.</source>
        <translation>
            <numerusform>ほか %n 件: CSV ファイルにすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No host could be compared in this time.</source>
        <translation>この期間に比較できたホストはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were watched. The largest offset was %1, of %2. They answered %3 of the time.</source>
        <translation>
            <numerusform>%n 台のホストを監視しました。最大オフセットは %2 の %1 です。応答率は %3 でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>From offsets of every second.</source>
        <translation>1 秒ごとのオフセットから算出。</translation>
    </message>
    <message>
        <source>From steps of %1, whose largest offsets are exact; 95 % is rather too high than too low.</source>
        <translation>%1 間隔の値から算出。最大オフセットは正確ですが、95 % の値は低めではなく高めに出ることがあります。</translation>
    </message>
    <message>
        <source>Clock report</source>
        <translation>クロックレポート</translation>
    </message>
    <message>
        <source>Compared with the report of %1.</source>
        <translation>%1 のレポートと比較。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した事象</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2.</source>
        <translation>%1 を保存できません: %2。</translation>
    </message>
</context>
<context>
    <name>ServiceControl</name>
    <message>
        <source>The service is not installed on this computer. Install the package dantesync.</source>
        <translation>このコンピューターにサービスがインストールされていません。パッケージ dantesync をインストールしてください。</translation>
    </message>
    <message>
        <source>The service was switched off for good (masked). Allow it again with: systemctl unmask dantesync</source>
        <translation>サービスが恒久的に無効化されています (masked)。次のコマンドで許可してください: systemctl unmask dantesync</translation>
    </message>
    <message>
        <source>systemd cannot read the service&apos;s unit file. Look at: systemctl status dantesync</source>
        <translation>systemd がサービスのユニットファイルを読み取れません。次を確認してください: systemctl status dantesync</translation>
    </message>
    <message>
        <source>The service does not start with its present configuration. Mend the configuration, then start it again.</source>
        <translation>現在の構成ではサービスが起動しません。構成を修正してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the log: journalctl -u dantesync</source>
        <translation>サービスを開始できませんでした。ポートが使用中か、権限が不足しています。ログを確認してください: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the log: journalctl -u dantesync</source>
        <translation>サービスが終了ステータス %1 で終了しました。ログを確認してください: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service did not answer in time and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>サービスが時間内に応答しなかったため終了されました。ログを確認してください: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service gave no sign of life and was ended. Look at the log: journalctl -u dantesync</source>
        <translation>サービスの動作を確認できなかったため終了されました。ログを確認してください: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The service failed too often in a row. Look at the log, then start it again.</source>
        <translation>サービスの失敗が続きました。ログを確認してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The service crashed. Look at the log: journalctl -u dantesync</source>
        <translation>サービスがクラッシュしました。ログを確認してください: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>The computer ran out of memory and ended the service.</source>
        <translation>コンピューターのメモリが不足し、サービスが終了されました。</translation>
    </message>
    <message>
        <source>The service failed (%1). Look at the log: journalctl -u dantesync</source>
        <translation>サービスが失敗しました (%1)。ログを確認してください: journalctl -u dantesync</translation>
    </message>
    <message>
        <source>systemd did not answer in time. Try again, or use: systemctl status dantesync</source>
        <translation>systemd が時間内に応答しませんでした。もう一度試すか、次を使用してください: systemctl status dantesync</translation>
    </message>
    <message>
        <source>Permission was not given: the question for a password was closed or answered wrongly. Try again, or ask an administrator of this computer.</source>
        <translation>許可されませんでした。パスワードの入力が取り消されたか、誤っていました。もう一度試すか、このコンピューターの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s password, and nothing on this desktop can ask for it (no polkit agent runs). Use a terminal: sudo systemctl start|stop|restart dantesync</source>
        <translation>管理者のパスワードが必要ですが、このデスクトップには入力を求める手段がありません (polkit エージェントが動作していません)。端末を使用してください: sudo systemctl start|stop|restart dantesync</translation>
    </message>
    <message>
        <source>systemd does not run on this computer, so that the service cannot be started or stopped from here.</source>
        <translation>このコンピューターでは systemd が動作していないため、ここからサービスを開始または停止できません。</translation>
    </message>
    <message>
        <source>Somebody else started or stopped the service at the same time.</source>
        <translation>同時に他のユーザーがサービスを開始または停止しました。</translation>
    </message>
    <message>
        <source>Something that the service needs did not start. Look at: systemctl status dantesync</source>
        <translation>サービスに必要なものが起動しませんでした。次を確認してください: systemctl status dantesync</translation>
    </message>
    <message>
        <source>systemd refused: %1</source>
        <translation>systemd が拒否しました: %1</translation>
    </message>
    <message>
        <source>The service is not installed on this computer. Run DanteSync&apos;s installer and choose the service.</source>
        <translation>このコンピューターにサービスがインストールされていません。DanteSync のインストーラーを実行し、サービスを選択してください。</translation>
    </message>
    <message>
        <source>The service is disabled. Open services.msc, set its startup type to Automatic, then start it.</source>
        <translation>サービスは無効になっています。services.msc を開き、スタートアップの種類を「自動」にしてから開始してください。</translation>
    </message>
    <message>
        <source>The service could not start: a port is taken or a privilege is missing. Look at the Windows event log, source dantesync.</source>
        <translation>サービスを開始できませんでした。ポートが使用中か、権限がありません。Windows のイベント ログ (ソース dantesync) を確認してください。</translation>
    </message>
    <message>
        <source>The service ended with status %1. Look at the Windows event log, source dantesync.</source>
        <translation>サービスがステータス %1 で終了しました。Windows のイベント ログ (ソース dantesync) を確認してください。</translation>
    </message>
    <message>
        <source>Windows did not answer in time. Try again, or use services.msc.</source>
        <translation>Windows から時間内に応答がありませんでした。もう一度試すか、services.msc を使用してください。</translation>
    </message>
    <message>
        <source>Permission was not given. Try again, or ask an administrator of this computer.</source>
        <translation>許可されませんでした。もう一度試すか、このコンピューターの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>dantesync-helper.exe cannot be started. Run DanteSync&apos;s installer again.</source>
        <translation>dantesync-helper.exe を起動できません。DanteSync のインストーラーをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Windows refused, error %1.</source>
        <translation>Windows が拒否しました (エラー %1)。</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>correct it; until then the service keeps its last good configuration, and cannot be restarted</source>
        <translation>修正してください。それまでサービスは最後の正しい構成を使い続け、再起動できません</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>修正するか削除してください</translation>
    </message>
    <message>
        <source>%1 was changed, and the service has not read it</source>
        <translation>%1 が変更されましたが、サービスはまだ読み込んでいません</translation>
    </message>
    <message>
        <source>reload it (SIGHUP, or config.reload)</source>
        <translation>再読み込みしてください (SIGHUP または config.reload)</translation>
    </message>
    <message>
        <source>%1: no such file; the defaults hold</source>
        <translation>%1: ファイルがありません。既定値が使われます</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 は正常です</translation>
    </message>
    <message>
        <source>everything configured is in effect</source>
        <translation>すべての設定が有効です</translation>
    </message>
    <message>
        <source>not in effect yet: %1</source>
        <translation>まだ有効でない設定: %1</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>サービスを再起動してください</translation>
    </message>
    <message>
        <source>the service may not steer this computer&apos;s clock</source>
        <translation>サービスにこのコンピューターのクロックを制御する権限がありません</translation>
    </message>
    <message>
        <source>the service runs on the %1 clock: this computer&apos;s is not steered</source>
        <translation>サービスは「%1」クロックで動作しており、このコンピューターのクロックは制御されていません</translation>
    </message>
    <message>
        <source>start it without --clock to steer it</source>
        <translation>制御するには --clock なしで起動してください</translation>
    </message>
    <message>
        <source>the service may steer this computer&apos;s clock</source>
        <translation>サービスはこのコンピューターのクロックを制御できます</translation>
    </message>
    <message>
        <source>no other program disciplines the clock</source>
        <translation>他にクロックを制御するプログラムはありません</translation>
    </message>
    <message>
        <source>%1 disciplines this clock too, which clock.allow_conflicts allows</source>
        <translation>%1 もこのクロックを制御しています (clock.allow_conflicts により許可)</translation>
    </message>
    <message>
        <source>stop it, unless you know why both run: two on one clock fight</source>
        <translation>両方を動かす理由がなければ停止してください。1 つのクロックを 2 つで制御すると競合します</translation>
    </message>
    <message>
        <source>%1 disciplines this clock, so the service only monitors</source>
        <translation>%1 がこのクロックを制御しているため、サービスは監視のみ行います</translation>
    </message>
    <message>
        <source>stop and disable %1</source>
        <translation>%1 を停止して無効にしてください</translation>
    </message>
    <message>
        <source>time query</source>
        <translation>時刻クエリ</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>NTP サーバー</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: オフ</translation>
    </message>
    <message>
        <source>%1: its port is not open</source>
        <translation>%1: ポートが開いていません</translation>
    </message>
    <message>
        <source>see the service&apos;s log for who holds it</source>
        <translation>使用中のプログラムはサービスのログを参照してください</translation>
    </message>
    <message>
        <source>%1: answers on %2</source>
        <translation>%1: %2 で応答</translation>
    </message>
    <message>
        <source>others find this host by broadcast</source>
        <translation>他のホストはブロードキャストでこのホストを見つけられます</translation>
    </message>
    <message>
        <source>others do not find this host by broadcast: %1</source>
        <translation>他のホストはブロードキャストでこのホストを見つけられません: %1</translation>
    </message>
    <message>
        <source>list it in fleet.hosts of the others</source>
        <translation>他のホストの fleet.hosts に記載してください</translation>
    </message>
    <message>
        <source>check &quot;interface&quot; in the configuration, and the cable</source>
        <translation>構成の「interface」とケーブルを確認してください</translation>
    </message>
    <message>
        <source>no interface listens to PTP</source>
        <translation>PTP を受信するインターフェイスがありません</translation>
    </message>
    <message>
        <source>connect the Dante network</source>
        <translation>Dante ネットワークに接続してください</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>%1 で受信中</translation>
    </message>
    <message>
        <source>grandmaster %1, last Sync %2 ago</source>
        <translation>Grandmaster %1、最後の Sync は %2 前</translation>
    </message>
    <message>
        <source>only PTPv2 is heard, which Dante&apos;s clock is not</source>
        <translation>PTPv2 しか受信していません。Dante のクロックではありません</translation>
    </message>
    <message>
        <source>check that this is the Dante network, and that a device there leads by PTPv1</source>
        <translation>Dante ネットワークであること、PTPv1 で主導する機器があることを確認してください</translation>
    </message>
    <message>
        <source>no Sync for %1</source>
        <translation>%1 の間 Sync がありません</translation>
    </message>
    <message>
        <source>check cable, switch (IGMP snooping) and that a Dante device is on</source>
        <translation>ケーブル、スイッチ (IGMP スヌーピング)、Dante 機器の電源を確認してください</translation>
    </message>
    <message>
        <source>no Sync was heard yet</source>
        <translation>まだ Sync を受信していません</translation>
    </message>
    <message>
        <source>check cable, interface, switch (IGMP snooping), firewall (UDP 319, 320) and that a Dante device is on</source>
        <translation>ケーブル、インターフェイス、スイッチ (IGMP スヌーピング)、ファイアウォール (UDP 319、320)、Dante 機器の電源を確認してください</translation>
    </message>
    <message>
        <source>no device was refused</source>
        <translation>拒否した機器はありません</translation>
    </message>
    <message>
        <source>%1 messages of devices that system.gm_allowlist does not have</source>
        <translation>system.gm_allowlist にない機器からのメッセージ: %1 件</translation>
    </message>
    <message>
        <source>if they are yours, add their address to system.gm_allowlist; else find who sends PTP there</source>
        <translation>自分の機器なら system.gm_allowlist にアドレスを追加し、そうでなければ PTP の送信元を調べてください</translation>
    </message>
    <message>
        <source>the system does not stamp packets: offsets are noisier</source>
        <translation>システムがパケットに時刻を付けないため、オフセットのばらつきが大きくなります</translation>
    </message>
    <message>
        <source>use a kernel and network driver with receive timestamps</source>
        <translation>受信タイムスタンプに対応したカーネルとドライバーを使ってください</translation>
    </message>
    <message>
        <source>the network card stamps packets</source>
        <translation>ネットワークカードがパケットに時刻を付けます</translation>
    </message>
    <message>
        <source>the kernel stamps packets</source>
        <translation>カーネルがパケットに時刻を付けます</translation>
    </message>
    <message>
        <source>nothing was stamped yet</source>
        <translation>まだ何も時刻付けされていません</translation>
    </message>
    <message>
        <source>no NTP server is configured: nobody tells the date</source>
        <translation>NTP サーバーが設定されていないため、日時の取得元がありません</translation>
    </message>
    <message>
        <source>set ntp_server</source>
        <translation>ntp_server を設定してください</translation>
    </message>
    <message>
        <source>check its name, the network, and UDP port 123</source>
        <translation>名前、ネットワーク、UDP ポート 123 を確認してください</translation>
    </message>
    <message>
        <source>%1 has not answered yet</source>
        <translation>%1 はまだ応答していません</translation>
    </message>
    <message>
        <source>check its name and the network</source>
        <translation>名前とネットワークを確認してください</translation>
    </message>
    <message>
        <source>wait a moment</source>
        <translation>しばらくお待ちください</translation>
    </message>
    <message>
        <source>%1 answered last %2 ago</source>
        <translation>%1 の最後の応答は %2 前</translation>
    </message>
    <message>
        <source>check the network</source>
        <translation>ネットワークを確認してください</translation>
    </message>
    <message>
        <source>%1 answered %2 ago</source>
        <translation>%1 は %2 前に応答</translation>
    </message>
    <message>
        <source>mode %1 for %2</source>
        <translation>モード %1 (%2 継続)</translation>
    </message>
    <message>
        <source>see ptp_heard</source>
        <translation>「PTP の受信」を参照</translation>
    </message>
    <message>
        <source>see the checks above; a clock that cannot settle may have another master</source>
        <translation>上の項目を参照してください。安定しないクロックは他からも制御されている可能性があります</translation>
    </message>
    <message>
        <source>wait: a lock takes up to a minute or two</source>
        <translation>お待ちください。ロックには 1～2 分かかります</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>%1 に書き込めます</translation>
    </message>
    <message>
        <source>%1 cannot be written to: frequency and events are lost at a restart</source>
        <translation>%1 に書き込めないため、再起動すると周波数とイベントが失われます</translation>
    </message>
    <message>
        <source>create it for the service&apos;s user, or give another --state-dir</source>
        <translation>サービスのユーザー用に作成するか、別の --state-dir を指定してください</translation>
    </message>
    <message>
        <source>the free space of %1 is not known</source>
        <translation>%1 の空き容量が不明です</translation>
    </message>
    <message>
        <source>check the state directory</source>
        <translation>状態フォルダーを確認してください</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>空き %1 MB</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>空き容量を確保してください</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>早めに空き容量を確保してください</translation>
    </message>
    <message>
        <source>look whether the name is right, or give an address</source>
        <translation>名前を確認するか、アドレスを指定してください</translation>
    </message>
    <message>
        <source>look whether the computer and its service run, and that nothing blocks %1</source>
        <translation>コンピューターとサービスが動作していること、%1 が遮断されていないことを確認してください</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP ポート %1</translation>
    </message>
    <message>
        <source>UDP ports %1</source>
        <translation>UDP ポート %1</translation>
    </message>
    <message>
        <source>UDP ports %1 and others</source>
        <translation>UDP ポート %1 など</translation>
    </message>
    <message>
        <source>no host is known and none was found</source>
        <translation>既知のホストも見つかったホストもありません</translation>
    </message>
    <message>
        <source>name hosts with --hosts, or in the configuration&apos;s fleet section</source>
        <translation>--hosts または構成の fleet セクションでホストを指定してください</translation>
    </message>
    <message>
        <source>the one host answers</source>
        <translation>唯一のホストが応答しています</translation>
    </message>
    <message>
        <source>all %1 hosts answer</source>
        <translation>全 %1 台のホストが応答しています</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>%1 から応答なし</translation>
    </message>
    <message>
        <source>the reference %1 is not among the hosts</source>
        <translation>基準 %1 はホストの中にありません</translation>
    </message>
    <message>
        <source>no host answered</source>
        <translation>応答したホストはありません</translation>
    </message>
    <message>
        <source>the reference %1 did not answer</source>
        <translation>基準 %1 が応答しませんでした</translation>
    </message>
    <message>
        <source>the reference %1 answered with a time that is none</source>
        <translation>基準 %1 が無効な時刻を返しました</translation>
    </message>
    <message>
        <source>choose another reference with --reference</source>
        <translation>別の基準を選んでください</translation>
    </message>
    <message>
        <source>all that answer are within 1 ms of the reference</source>
        <translation>応答したすべてのホストが基準から 1 ms 以内です</translation>
    </message>
    <message>
        <source>off by more than 1 ms: %1</source>
        <translation>1 ms を超えてずれているホスト: %1</translation>
    </message>
    <message>
        <source>dantesync snapshot tells how far, and why</source>
        <translation>ずれの大きさと原因は LAN ページと dantesync snapshot で分かります</translation>
    </message>
    <message>
        <source>all that answer are locked to their grandmaster</source>
        <translation>応答したすべてのホストが Grandmaster にロックしています</translation>
    </message>
    <message>
        <source>not locked: %1</source>
        <translation>ロックしていないホスト: %1</translation>
    </message>
    <message>
        <source>give a host that just started a minute; else run dantesync doctor on it</source>
        <translation>起動直後なら 1 分待ち、そうでなければそのホストで dantesync doctor を実行してください</translation>
    </message>
    <message>
        <source>all that answer have been locked for %1 or longer</source>
        <translation>応答したすべてのホストが %1 以上ロックしています</translation>
    </message>
    <message>
        <source>not seen locked for %1 yet: %2</source>
        <translation>まだ %1 のロックを確認していないホスト: %2</translation>
    </message>
    <message>
        <source>first they have to lock</source>
        <translation>まずロックする必要があります</translation>
    </message>
    <message>
        <source>wait another %1 min and look again</source>
        <translation>あと %1 分待ってから確認してください</translation>
    </message>
    <message>
        <source>nobody names a grandmaster</source>
        <translation>Grandmaster を示すホストがありません</translation>
    </message>
    <message>
        <source>look whether a Dante device is on, and whether its network reaches the hosts</source>
        <translation>Dante 機器の電源と、そのネットワークがホストに届くことを確認してください</translation>
    </message>
    <message>
        <source>several grandmasters: %1</source>
        <translation>複数の Grandmaster: %1</translation>
    </message>
    <message>
        <source>one Dante network has one leader: look for a split network, or another subnet&apos;s PTP</source>
        <translation>Dante ネットワークのリーダーは 1 つです。ネットワークの分断や別サブネットの PTP を調べてください</translation>
    </message>
    <message>
        <source>grandmaster %1 for all</source>
        <translation>すべてのホストの Grandmaster: %1</translation>
    </message>
    <message>
        <source>grandmaster %1, but %2 hosts name none</source>
        <translation>Grandmaster %1 ですが、%2 台は示していません</translation>
    </message>
    <message>
        <source>see mode and interface of those hosts</source>
        <translation>それらのホストのモードとインターフェイスを確認してください</translation>
    </message>
    <message>
        <source>nobody counts the grandmaster&apos;s time from another start</source>
        <translation>Grandmaster の時刻を別の起点から数えているホストはありません</translation>
    </message>
    <message>
        <source>another time base than the reference&apos;s: %1</source>
        <translation>基準と異なるタイムベース: %1</translation>
    </message>
    <message>
        <source>one of the two missed the grandmaster&apos;s reboot: restart the service there</source>
        <translation>一方が Grandmaster の再起動を見逃しました。そのホストのサービスを再起動してください</translation>
    </message>
    <message>
        <source>no NTP source yet: %1</source>
        <translation>NTP ソース未取得: %1</translation>
    </message>
    <message>
        <source>set ntp_server there, or give it a minute after its start</source>
        <translation>そこで ntp_server を設定するか、起動後 1 分待ってください</translation>
    </message>
    <message>
        <source>everybody&apos;s NTP works</source>
        <translation>すべてのホストで NTP が動作しています</translation>
    </message>
    <message>
        <source>NTP fails on %1</source>
        <translation>NTP が失敗しているホスト: %1</translation>
    </message>
    <message>
        <source>look at ntp_server in their configuration, and at that server</source>
        <translation>構成の ntp_server とそのサーバーを確認してください</translation>
    </message>
    <message>
        <source>several NTP masters: %1</source>
        <translation>複数の NTP マスター: %1</translation>
    </message>
    <message>
        <source>switch ntp_server_mode off on all but one</source>
        <translation>1 台を除いて ntp_server_mode をオフにしてください</translation>
    </message>
    <message>
        <source>nobody says that it serves NTP to the fleet</source>
        <translation>NTP を提供しているホストはありません</translation>
    </message>
    <message>
        <source>%1 is the master, and locked</source>
        <translation>%1 がマスターで、ロックしています</translation>
    </message>
    <message>
        <source>%1 is the master, but not locked</source>
        <translation>%1 がマスターですが、ロックしていません</translation>
    </message>
    <message>
        <source>run dantesync doctor there</source>
        <translation>そこで dantesync doctor を実行してください</translation>
    </message>
    <message>
        <source>nobody to compare</source>
        <translation>比較対象がありません</translation>
    </message>
    <message>
        <source>one version: %1</source>
        <translation>同一バージョン: %1</translation>
    </message>
    <message>
        <source>an older one (basic exchange only)</source>
        <translation>旧版 (基本交換のみ)</translation>
    </message>
    <message>
        <source>versions differ: %1</source>
        <translation>バージョン不一致: %1</translation>
    </message>
    <message>
        <source>that works; update the older ones, the master last</source>
        <translation>動作はします。古いものから更新し、マスターを最後にしてください</translation>
    </message>
    <message>
        <source>two-way and common view agree</source>
        <translation>双方向とコモンビューが一致しています</translation>
    </message>
    <message>
        <source>two-way and common view disagree on %1</source>
        <translation>双方向とコモンビューが一致しないホスト: %1</translation>
    </message>
    <message>
        <source>an asymmetric path, or a host with late timestamps: look at its link and its load</source>
        <translation>経路の非対称、または遅いタイムスタンプです。リンクと負荷を確認してください</translation>
    </message>
    <message>
        <source>reports a mode that is unknown here</source>
        <translation>ここでは未知のモードを報告しています</translation>
    </message>
    <message>
        <source>update this tool</source>
        <translation>このツールを更新してください</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>モード %1</translation>
    </message>
    <message>
        <source>mode %1: it hears no grandmaster</source>
        <translation>モード %1: Grandmaster を受信していません</translation>
    </message>
    <message>
        <source>look at its cable, interface and switch</source>
        <translation>ケーブル、インターフェイス、スイッチを確認してください</translation>
    </message>
    <message>
        <source>mode %1: not locked</source>
        <translation>モード %1: 未ロック</translation>
    </message>
    <message>
        <source>give it a minute; else look at its grandmaster and its load</source>
        <translation>1 分待ち、それでもだめなら Grandmaster と負荷を確認してください</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>示していません</translation>
    </message>
    <message>
        <source>look whether PTP (UDP 319, 320) reaches it</source>
        <translation>PTP (UDP 319、320) が届いているか確認してください</translation>
    </message>
    <message>
        <source>%1, which is not the reference&apos;s</source>
        <translation>%1 (基準とは異なります)</translation>
    </message>
    <message>
        <source>look for a split network</source>
        <translation>ネットワークの分断を調べてください</translation>
    </message>
    <message>
        <source>it answers time queries</source>
        <translation>時刻クエリに応答しています</translation>
    </message>
    <message>
        <source>its NTP fails</source>
        <translation>NTP が失敗しています</translation>
    </message>
    <message>
        <source>look at its ntp_server</source>
        <translation>ntp_server を確認してください</translation>
    </message>
    <message>
        <source>no NTP source yet</source>
        <translation>NTP ソース未取得</translation>
    </message>
    <message>
        <source>set its ntp_server, or give it a minute after its start</source>
        <translation>ntp_server を設定するか、起動後 1 分待ってください</translation>
    </message>
    <message>
        <source>its NTP works</source>
        <translation>NTP は動作しています</translation>
    </message>
    <message>
        <source>its NTP reports no failure</source>
        <translation>NTP は異常を報告していません</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>it speaks the basic exchange only: offsets are less certain</source>
        <translation>基本交換のみ対応のため、オフセットの確度が下がります</translation>
    </message>
    <message>
        <source>update it when convenient</source>
        <translation>都合のよいときに更新してください</translation>
    </message>
    <message>
        <source>the name %1 does not resolve: %2</source>
        <translation>名前 %1 を解決できません: %2</translation>
    </message>
    <message>
        <source>the name %1 did not resolve in time</source>
        <translation>名前 %1 は時間内に解決できませんでした</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>IPv4 アドレスがありません</translation>
    </message>
    <message>
        <source>cannot send to %1: %2</source>
        <translation>%1 に送信できません: %2</translation>
    </message>
    <message>
        <source>cannot open a UDP socket: %1</source>
        <translation>UDP ソケットを開けません: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 台</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>再び応答</translation>
    </message>
    <message>
        <source>the key stands here twice; keep one of them</source>
        <translation>同じキーが 2 回あります。一方を残してください</translation>
    </message>
    <message>
        <source>must be an object: { &quot;key&quot;: value, ... }</source>
        <translation>オブジェクトである必要があります: { &quot;key&quot;: value, ... }</translation>
    </message>
    <message>
        <source>must differ from %1, which is %2 too (both are UDP ports of this service)</source>
        <translation>%1 (同じく %2) と異なる必要があります (どちらもこのサービスの UDP ポート)</translation>
    </message>
    <message>
        <source>contradicts %1; keep one of the two</source>
        <translation>%1 と矛盾しています。一方を残してください</translation>
    </message>
    <message>
        <source>unknown, so it has no effect; did you mean &quot;%1&quot;?</source>
        <translation>不明なため無効です。「%1」のことですか?</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>許可される値: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 までの数</translation>
    </message>
    <message>
        <source>the name or IPv4 address of a network interface</source>
        <translation>ネットワークインターフェイスの名前または IPv4 アドレス</translation>
    </message>
    <message>
        <source>1 to 16 printable ASCII characters, e.g. &quot;_DFLT&quot; or &quot;_ALT1&quot;</source>
        <translation>1～16 文字の印字可能な ASCII 文字 (例: &quot;_DFLT&quot;、&quot;_ALT1&quot;)</translation>
    </message>
    <message>
        <source>an IPv4 address of this computer, e.g. &quot;10.0.0.5&quot; (&quot;0.0.0.0&quot;: all of them)</source>
        <translation>このコンピューターの IPv4 アドレス (例: &quot;10.0.0.5&quot;、&quot;0.0.0.0&quot; はすべて)</translation>
    </message>
    <message>
        <source>the name or address of a host</source>
        <translation>ホストの名前またはアドレス</translation>
    </message>
    <message>
        <source>an absolute file name</source>
        <translation>絶対パスのファイル名</translation>
    </message>
    <message>
        <source>a list of up to 256 networks or addresses, e.g. [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;]</source>
        <translation>最大 256 個のネットワークまたはアドレスのリスト (例: [&quot;10.0.0.0/8&quot;, &quot;192.168.1.7&quot;])</translation>
    </message>
    <message>
        <source>a list of up to 1024 hosts { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</source>
        <translation>最大 1024 台のホストのリスト { &quot;name&quot;: &quot;stage-left&quot;, &quot;address&quot;: &quot;10.0.0.5&quot; }</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot;, a name or an IPv4 address (NTP is not asked over IPv6), or &quot;&quot; for none</source>
        <translation>&quot;host&quot; または &quot;host:port&quot;、名前か IPv4 アドレス (NTP は IPv6 非対応)、なしは &quot;&quot;</translation>
    </message>
    <message>
        <source>&quot;host&quot; or &quot;host:port&quot; (IPv6 in brackets: &quot;[fd00::1]:123&quot;)</source>
        <translation>&quot;host&quot; または &quot;host:port&quot; (IPv6 は角かっこ: &quot;[fd00::1]:123&quot;)</translation>
    </message>
    <message>
        <source>an object { &quot;name&quot;: ..., &quot;address&quot;: ... }</source>
        <translation>オブジェクト { &quot;name&quot;: ..., &quot;address&quot;: ... }</translation>
    </message>
    <message>
        <source>a name of 1 to 64 bytes on one line</source>
        <translation>1～64 バイト、1 行の名前</translation>
    </message>
    <message>
        <source>an IPv4 network or address, e.g. &quot;10.0.0.0/8&quot; or &quot;192.168.1.7&quot;</source>
        <translation>IPv4 のネットワークまたはアドレス (例: &quot;10.0.0.0/8&quot;、&quot;192.168.1.7&quot;)</translation>
    </message>
    <message>
        <source>&quot;debug&quot;, &quot;info&quot;, &quot;warning&quot; or &quot;error&quot;</source>
        <translation>&quot;debug&quot;、&quot;info&quot;、&quot;warning&quot;、&quot;error&quot;</translation>
    </message>
    <message>
        <source>has no &quot;address&quot;: %1</source>
        <translation>&quot;address&quot; がありません: %1</translation>
    </message>
    <message>
        <source>has the name &quot;%1&quot; of another host; names must differ</source>
        <translation>他のホストと同じ名前「%1」です。名前は異なる必要があります</translation>
    </message>
    <message>
        <source>the text is empty; a configuration is an object: {}</source>
        <translation>テキストが空です。構成はオブジェクトです: {}</translation>
    </message>
    <message>
        <source>something follows the end of the configuration</source>
        <translation>構成の終わりの後に余分な文字があります</translation>
    </message>
    <message>
        <source>not a value; allowed are &quot;text&quot;, numbers, true, false, null, [...] and {...}</source>
        <translation>値ではありません。&quot;text&quot;、数値、true、false、null、[...]、{...} が使えます</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma may stand before a closing brace)</source>
        <translation>二重引用符で囲んだキーが必要です (閉じかっこの前にカンマは置けません)</translation>
    </message>
    <message>
        <source>a colon is expected after the key</source>
        <translation>キーの後にコロンが必要です</translation>
    </message>
    <message>
        <source>a comma or a closing brace } is expected here</source>
        <translation>カンマまたは閉じかっこ } が必要です</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is expected here</source>
        <translation>カンマまたは閉じかっこ ] が必要です</translation>
    </message>
    <message>
        <source>a text without its closing quotation mark</source>
        <translation>閉じ引用符のないテキスト</translation>
    </message>
    <message>
        <source>a number larger than any number can be here (1.7e308)</source>
        <translation>扱える最大値 (1.7e308) を超える数です</translation>
    </message>
    <message>
        <source>a digit is expected after the decimal point</source>
        <translation>小数点の後に数字が必要です</translation>
    </message>
    <message>
        <source>a digit is expected in the exponent</source>
        <translation>指数に数字が必要です</translation>
    </message>
    <message>
        <source>not an object; a configuration begins with { and ends with }</source>
        <translation>オブジェクトではありません。構成は { で始まり } で終わります</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>有効な JSON ではありません</translation>
    </message>
    <message>
        <source>this is UTF-16; save the file as UTF-8</source>
        <translation>UTF-16 です。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>有効な UTF-8 ではありません。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>a NUL byte; the file is damaged</source>
        <translation>NUL バイトがあります。ファイルが破損しています</translation>
    </message>
    <message>
        <source>more than %1 objects or lists inside each other</source>
        <translation>オブジェクトまたはリストの入れ子が %1 を超えています</translation>
    </message>
    <message>
        <source>give it the right to set the clock (CAP_SYS_TIME, on Windows SeSystemtimePrivilege), or run it as root or administrator</source>
        <translation>クロックを設定する権限 (CAP_SYS_TIME、Windows では SeSystemtimePrivilege) を与えるか、root または管理者として実行してください</translation>
    </message>
    <message>
        <source>Npcap&apos;s driver stamps packets</source>
        <translation>Npcap のドライバーがパケットに時刻を付けます</translation>
    </message>
    <message>
        <source>Windows stamps packets</source>
        <translation>Windows がパケットに時刻を付けます</translation>
    </message>
    <message>
        <source>a thread of our own stamps packets: offsets are noisier</source>
        <translation>独自のスレッドが時刻を付けるため、オフセットのばらつきが大きくなります</translation>
    </message>
    <message>
        <source>install Npcap, open to all users and not only to administrators, then restart the service</source>
        <translation>Npcap を管理者だけでなく全ユーザーに公開してインストールし、サービスを再起動してください</translation>
    </message>
</context>
<context>
    <name>ShellPresenter</name>
    <message>
        <source>Watching the network only</source>
        <translation>ネットワークの監視のみ</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>サービスに接続中…</translation>
    </message>
    <message>
        <source>Service unreachable, trying again</source>
        <translation>サービスに到達できません。再試行中</translation>
    </message>
    <message>
        <source>Connected, but the service is silent</source>
        <translation>接続済み、サービスからの通知なし</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Grandmaster なし</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Service %1, window %2</source>
        <translation>サービス %1、ウィンドウ %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新: %1</translation>
    </message>
</context>
<context>
    <name>StatusPresenter</name>
    <message>
        <source>Last known: %1, %2.</source>
        <translation>最終確認: %1、%2。</translation>
    </message>
    <message>
        <source>Watching only</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>No service of this computer is looked at; the network is.</source>
        <translation>ネットワークを監視中です。このコンピューターのサービスは監視していません。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Looking for the service of this computer.</source>
        <translation>このコンピューターのサービスを探しています。</translation>
    </message>
    <message>
        <source>Service unreachable</source>
        <translation>サービスに到達不可</translation>
    </message>
    <message>
        <source>The service of this computer does not answer.</source>
        <translation>このコンピューターのサービスが応答しません。</translation>
    </message>
    <message>
        <source>Service silent</source>
        <translation>サービスの通知なし</translation>
    </message>
    <message>
        <source>It is connected but tells nothing any more.</source>
        <translation>接続されていますが、通知が途絶えています。</translation>
    </message>
    <message>
        <source>Waiting for the first status.</source>
        <translation>最初のステータスを待っています。</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>他の時刻サービス</translation>
    </message>
    <message>
        <source>%1 sets this clock, so it is only measured. Stop that service.</source>
        <translation>%1 がこのクロックを設定しているため、測定のみ行います。そのサービスを停止してください。</translation>
    </message>
    <message>
        <source>Only PTPv2 heard</source>
        <translation>PTPv2 のみ受信</translation>
    </message>
    <message>
        <source>Dante clocks speak PTPv1: check the interface, and that a Dante device is in this network.</source>
        <translation>Dante のクロックは PTPv1 を使用します。インターフェイスと、このネットワークに Dante 機器があるかを確認してください。</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Grandmaster なし</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP is heard: check the interface and the cable.</source>
        <translation>PTP も NTP も受信していません。インターフェイスとケーブルを確認してください。</translation>
    </message>
    <message>
        <source>No PTP is heard: check the interface, and that a Dante device is in this network.</source>
        <translation>PTP を受信していません。インターフェイスと、このネットワークに Dante 機器があるかを確認してください。</translation>
    </message>
    <message>
        <source>No time source</source>
        <translation>時刻ソースなし</translation>
    </message>
    <message>
        <source>Neither PTP nor NTP answers; the clock runs on at its learned rate.</source>
        <translation>PTP も NTP も応答しません。クロックは学習済みのレートで動作を続けます。</translation>
    </message>
    <message>
        <source>%1 sets this clock too, and the two will fight.</source>
        <translation>%1 もこのクロックを設定しており、競合します。</translation>
    </message>
    <message>
        <source>NTP does not answer, so the date is not checked.</source>
        <translation>NTP が応答しないため、日時は確認されていません。</translation>
    </message>
    <message>
        <source>NTP does not answer: %1.</source>
        <translation>NTP が応答しません: %1。</translation>
    </message>
    <message>
        <source>Only PTPv2 is heard, and Dante clocks speak PTPv1.</source>
        <translation>PTPv2 のみ受信していますが、Dante のクロックは PTPv1 を使用します。</translation>
    </message>
    <message>
        <source>Learning the new grandmaster; the clock holds its rate meanwhile.</source>
        <translation>新しい Grandmaster を学習中です。その間、クロックはレートを維持します。</translation>
    </message>
    <message>
        <source>A change of the date is under way.</source>
        <translation>日時の変更が進行中です。</translation>
    </message>
    <message>
        <source>%1 (only measured)</source>
        <translation>%1 (測定のみ)</translation>
    </message>
    <message>
        <source>This clock is not steered.</source>
        <translation>このクロックは制御されていません。</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>a state and how long it lasts</comment>
        <translation>%1 (%2 継続)</translation>
    </message>
    <message>
        <source>NTP: no answer yet</source>
        <translation>NTP: まだ応答なし</translation>
    </message>
    <message>
        <source>NTP offset %1, no answer now</source>
        <translation>NTP オフセット %1、現在応答なし</translation>
    </message>
    <message>
        <source>NTP offset %1</source>
        <translation>NTP オフセット %1</translation>
    </message>
    <message>
        <source>No grandmaster: only PTPv2 heard</source>
        <translation>Grandmaster なし: PTPv2 のみ受信</translation>
    </message>
    <message>
        <source>No grandmaster</source>
        <translation>Grandmaster なし</translation>
    </message>
    <message>
        <source>Grandmaster %1</source>
        <translation>Grandmaster %1</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>ドリフト %1</translation>
    </message>
    <message>
        <source>Last known: %1, %2</source>
        <translation>最終確認: %1、%2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Acquiring</source>
        <translation>捕捉中</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>安定化中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>NTP only</source>
        <translation>NTP のみ</translation>
    </message>
    <message>
        <source>no grandmaster heard yet</source>
        <translation>Grandmaster をまだ受信していません</translation>
    </message>
    <message>
        <source>learning the grandmaster&apos;s rate</source>
        <translation>Grandmaster のレートを学習中</translation>
    </message>
    <message>
        <source>nearly locked, drift between 5 and 20 ppm</source>
        <translation>ほぼロック、ドリフト 5 ～ 20 ppm</translation>
    </message>
    <message>
        <source>locked, drift below 5 ppm</source>
        <translation>ロック、ドリフト 5 ppm 未満</translation>
    </message>
    <message>
        <source>locked, drift below 0.5 ppm</source>
        <translation>ロック、ドリフト 0.5 ppm 未満</translation>
    </message>
    <message>
        <source>no PTP: the learned rate holds, NTP corrects slowly</source>
        <translation>PTP なし: 学習済みのレートを維持し、NTP で緩やかに補正</translation>
    </message>
    <message>
        <source>by the program</source>
        <comment>who stamps the packets</comment>
        <translation>プログラムによる</translation>
    </message>
    <message>
        <source>by the kernel</source>
        <comment>who stamps the packets</comment>
        <translation>カーネルによる</translation>
    </message>
    <message>
        <source>by the network card</source>
        <comment>who stamps the packets</comment>
        <translation>ネットワークカードによる</translation>
    </message>
    <message>
        <source>NTP master</source>
        <translation>NTP マスター</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>モードの変更</translation>
    </message>
    <message>
        <source>Grandmaster found</source>
        <translation>Grandmaster の検出</translation>
    </message>
    <message>
        <source>Grandmaster changed</source>
        <translation>Grandmaster の変更</translation>
    </message>
    <message>
        <source>Grandmaster restarted</source>
        <translation>Grandmaster の再起動</translation>
    </message>
    <message>
        <source>Grandmaster lost</source>
        <translation>Grandmaster の喪失</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>クロックのステップ補正</translation>
    </message>
    <message>
        <source>Clock slewed</source>
        <translation>クロックのスルー補正</translation>
    </message>
    <message>
        <source>Clock stepped by another program</source>
        <translation>他のプログラムによるステップ補正</translation>
    </message>
    <message>
        <source>NTP restored</source>
        <translation>NTP の回復</translation>
    </message>
    <message>
        <source>NTP lost</source>
        <translation>NTP の喪失</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>日時の変更</translation>
    </message>
    <message>
        <source>Frequency at its limit</source>
        <translation>周波数が上限に到達</translation>
    </message>
    <message>
        <source>Another time service</source>
        <translation>他の時刻サービス</translation>
    </message>
    <message>
        <source>Clock refused a correction</source>
        <translation>クロックが補正を拒否</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>構成の変更</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>サービスの開始</translation>
    </message>
    <message>
        <source>Service stopped</source>
        <translation>サービスの停止</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::AboutDialog</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>About DanteSync</source>
        <translation>DanteSync について</translation>
    </message>
    <message>
        <source>Computer clocks in step with the Dante network</source>
        <translation>コンピューターのクロックを Dante ネットワークに同期</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>ウィンドウ: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Qt: %1</source>
        <translation>Qt: %1</translation>
    </message>
    <message>
        <source>DanteSync is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>DanteSync は、GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。一切の保証はありません。</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>使用しているソフトウェア:</translation>
    </message>
    <message>
        <source>Dante is a trademark of Audinate. This project has nothing to do with that company.</source>
        <translation>Dante は Audinate の商標です。本プロジェクトは同社とは一切関係ありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, system and state, without names and addresses</source>
        <translation>バージョン、システム、状態 (名前とアドレスは含みません)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Actions</name>
    <message>
        <source>The service did not do as asked</source>
        <translation>サービスの操作に失敗しました</translation>
    </message>
    <message>
        <source>The start at login was not changed</source>
        <translation>ログイン時の起動は変更されませんでした</translation>
    </message>
    <message>
        <source>&amp;Open DanteSync</source>
        <translation>DanteSync を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start service</source>
        <translation>サービスを開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top service</source>
        <translation>サービスを停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart service</source>
        <translation>サービスを再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>構成(&amp;C)</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>ログイン時に起動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>ショーモード(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>ウォールビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About DanteSync</source>
        <translation>DanteSync について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>セットアップ(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyDialog</name>
    <message>
        <source>Apply the configuration</source>
        <translation>構成の適用</translation>
    </message>
    <message>
        <source>No value changes; only the text of the file does.</source>
        <translation>値の変更はありません。ファイルのテキストのみ変わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change.</source>
        <translation>
            <numerusform>%n 件の値が変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them take(s) effect at the next restart of the service.</source>
        <translation>
            <numerusform>うち %n 件は、次回のサービス再起動時に有効になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>有効になる時点</translation>
    </message>
    <message>
        <source>at a restart</source>
        <translation>再起動時</translation>
    </message>
    <message>
        <source>never: the command line decides</source>
        <translation>なし: コマンドラインが優先</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>You may not change it yourself: the system will ask for an administrator&apos;s password.</source>
        <translation>変更の権限がありません。システムが管理者のパスワードを求めます。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ApplyStep</name>
    <message>
        <source>Ready to apply</source>
        <translation>適用の準備ができました</translation>
    </message>
    <message>
        <source>This is what changes in the configuration of this computer. Nothing has been changed yet.</source>
        <translation>このコンピューターの構成で変更される内容です。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>&amp;Restart the service, so that it takes effect</source>
        <translation>有効にするためサービスを再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>サービスを開始(&amp;S)</translation>
    </message>
    <message>
        <source>The service is not installed on this computer: install the package dantesync, or build it as the README tells. It reads this configuration when it starts.</source>
        <translation>サービスはこのコンピューターにインストールされていません。パッケージ dantesync をインストールするか、README に従ってビルドしてください。起動時にこの構成を読み込みます。</translation>
    </message>
    <message>
        <source>Looking at the present configuration…</source>
        <translation>現在の構成を確認しています…</translation>
    </message>
    <message>
        <source>Show mode is on</source>
        <translation>ショーモードがオンです</translation>
    </message>
    <message>
        <source>Nothing can be changed until it is ended.</source>
        <translation>終了するまで何も変更できません。</translation>
    </message>
    <message>
        <source>Nothing changes: the configuration is like this already.</source>
        <translation>変更はありません。構成はすでにこの状態です。</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s password.</source>
        <translation>システムが管理者のパスワードを求めます。</translation>
    </message>
    <message>
        <source>It cannot be applied</source>
        <translation>適用できません</translation>
    </message>
    <message>
        <source>Applying the configuration…</source>
        <translation>構成を適用しています…</translation>
    </message>
    <message>
        <source>Starting the service…</source>
        <translation>サービスを開始しています…</translation>
    </message>
    <message>
        <source>The configuration is saved, but not everything worked</source>
        <translation>構成は保存されましたが、一部が完了しませんでした</translation>
    </message>
    <message>
        <source>This computer is set up</source>
        <translation>このコンピューターはセットアップされました</translation>
    </message>
    <message>
        <source>It takes about half a minute until its clock is locked. The page This computer shows how it goes.</source>
        <translation>クロックがロックされるまで約 30 秒かかります。経過は「このコンピューター」のページに表示されます。</translation>
    </message>
    <message>
        <source>Show DanteSync in the tray when I &amp;log in</source>
        <translation>ログイン時に DanteSync をトレイに表示(&amp;L)</translation>
    </message>
    <message>
        <source>The service cannot be started from here. It reads this configuration when it is started the next time.</source>
        <translation>サービスはここから起動できません。次回の起動時にこの構成を読み込みます。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartControls</name>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go along with the clock again (space)</source>
        <translation>現在時刻への追従を再開 (スペース)</translation>
    </message>
    <message>
        <source>Stand still (space)</source>
        <translation>表示を停止 (スペース)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>グラフを表で表示</translation>
    </message>
    <message>
        <source>Export as a picture or CSV (Ctrl+E)</source>
        <translation>画像または CSV としてエクスポート (Ctrl+E)</translation>
    </message>
    <message>
        <source>Unit of offsets</source>
        <translation>オフセットの単位</translation>
    </message>
    <message>
        <source>Unit of drifts</source>
        <translation>ドリフトの単位</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>サンプル/s</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartTables</name>
    <message>
        <source>Offsets as a table</source>
        <translation>オフセットの表</translation>
    </message>
    <message>
        <source>Drifts as a table</source>
        <translation>ドリフトの表</translation>
    </message>
    <message>
        <source>How often which offset occurred, as a table</source>
        <translation>オフセットの度数分布の表</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ChartsPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません: %1</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Offset, %1</source>
        <translation>オフセット、%1</translation>
    </message>
    <message>
        <source>Offset to %1, %2</source>
        <translation>%1 とのオフセット、%2</translation>
    </message>
    <message>
        <source>Drift, %1</source>
        <translation>ドリフト、%1</translation>
    </message>
    <message>
        <source>No measurements in this range. Charts fill as hosts answer.</source>
        <translation>この範囲に測定値がありません。ホストが応答するとグラフに表示されます。</translation>
    </message>
    <message>
        <source>Offsets of %1</source>
        <translation>%1 のオフセット</translation>
    </message>
    <message numerus="yes">
        <source>Offsets of %n host(s)</source>
        <translation>
            <numerusform>ホスト %n 台のオフセット</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>グラフのエクスポート</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Offset of every host over time</source>
        <translation>各ホストのオフセットの推移</translation>
    </message>
    <message>
        <source>Drift of every host over time</source>
        <translation>各ホストのドリフトの推移</translation>
    </message>
    <message>
        <source>Plus and minus zoom, left and right arrows pan, space pauses, Home returns to now. The same values are in the tables.</source>
        <translation>プラスとマイナスで拡大/縮小、左右の矢印で移動、スペースで一時停止、Home で現在に戻ります。同じ値が表にもあります。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::CheckPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>チェック(&amp;K)</translation>
    </message>
    <message>
        <source>use app and service of the same version</source>
        <translation>アプリとサービスを同じバージョンにしてください</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>&amp;Locked for at least</source>
        <translation>最低ロック時間(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes for which everybody must have been locked</source>
        <translation>すべてのホストに求めるロック継続時間 (分)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再チェック(&amp;G)</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>今すぐ再チェック (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all checks as text.</source>
        <translation>すべてのチェックをテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigExchange</name>
    <message>
        <source>You may not write %1. Ask an administrator of this computer.</source>
        <translation>%1 に書き込めません。このコンピューターの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>There are values that are not allowed.</source>
        <translation>使用できない値があります。</translation>
    </message>
    <message>
        <source>You may not change the configuration of this computer. Ask an administrator to do it, or to add you to the group dantesync.</source>
        <translation>このコンピューターの構成を変更する権限がありません。管理者に変更を依頼するか、グループ dantesync に追加してもらってください。</translation>
    </message>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>読み込み後にファイルが変更されました。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigForm</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConfigurationPage</name>
    <message>
        <source>&amp;Configuration</source>
        <translation>構成(&amp;C)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>There are changes that were not applied. They stay here until you come back.</source>
        <translation>適用されていない変更があります。戻ってくるまでここに保持されます。</translation>
    </message>
    <message>
        <source>&amp;Leave, keep them</source>
        <translation>保持して移動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>とどまる(&amp;S)</translation>
    </message>
    <message>
        <source>Show mode is on: nothing can be changed until it is ended.</source>
        <translation>ショーモードがオンです。終了するまで何も変更できません。</translation>
    </message>
    <message>
        <source>The configuration was changed elsewhere while you edited it.</source>
        <translation>編集中に、構成が別の場所で変更されました。</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>解決(&amp;R)…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saved. Some of it takes effect at a restart of the service.</source>
        <translation>保存しました。一部はサービスの再起動時に有効になります。</translation>
    </message>
    <message>
        <source>Restart the &amp;service</source>
        <translation>サービスを再起動(&amp;S)</translation>
    </message>
    <message>
        <source>Saved, and in effect.</source>
        <translation>保存しました。有効になっています。</translation>
    </message>
    <message>
        <source>Saved. The service reads it when it starts.</source>
        <translation>保存しました。サービスが起動時に読み込みます。</translation>
    </message>
    <message>
        <source>No service answers, and you may not write %1: an administrator of this computer can.</source>
        <translation>サービスが応答せず、%1 への書き込み権限がありません。このコンピューターの管理者なら書き込めます。</translation>
    </message>
    <message>
        <source>No service answers: this is the file that it reads when it starts.</source>
        <translation>サービスが応答しません。これはサービスが起動時に読み込むファイルです。</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (まだ存在しません)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not allowed</source>
        <translation>
            <numerusform>%n 件の値が使用できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed, not applied</source>
        <translation>
            <numerusform>%n 件の値を変更、未適用</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Configuration as JSON</source>
        <translation>JSON 形式の構成</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>フォーム(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>既定値(&amp;D)</translation>
    </message>
    <message>
        <source>Takes every setting out of the text, so that all defaults hold.</source>
        <translation>テキストからすべての設定を削除し、すべて既定値に戻します。</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictDialog</name>
    <message>
        <source>The configuration was changed elsewhere</source>
        <translation>構成が別の場所で変更されました</translation>
    </message>
    <message>
        <source>You and somebody else changed different settings. Merging keeps both.</source>
        <translation>あなたと他のユーザーが別々の設定を変更しました。マージすると両方が保持されます。</translation>
    </message>
    <message>
        <source>Both changed: %1. Merging keeps your value of these, and everything else of theirs.</source>
        <translation>両者が変更した設定: %1。マージすると、これらは自分の値、それ以外は相手の値が保持されます。</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>自分の変更 (未保存)</translation>
    </message>
    <message>
        <source>Theirs, as it is now</source>
        <translation>相手の変更 (現在の内容)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>マージ(&amp;M)</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>自分の変更を保持(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>相手の変更を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ConflictsStep</name>
    <message>
        <source>What stands in the way</source>
        <translation>妨げになるもの</translation>
    </message>
    <message>
        <source>Only one program may steer a clock, and DanteSync needs a few ports. You can go on and come back to this later: the page Check says the same.</source>
        <translation>クロックを制御できるのは 1 つのプログラムだけで、DanteSync はいくつかのポートを必要とします。先に進んで後で戻ることもできます。「チェック」のページにも同じ内容が表示されます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>妨げになるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>確認が必要な項目: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再チェック(&amp;G)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した事象</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::EventsPage</name>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing has happened in this time.</source>
        <translation>この期間には何も発生していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>イベント %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>イベントのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Search the events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Events of this host</source>
        <translation>このホストのイベント</translation>
    </message>
    <message>
        <source>Events of this kind</source>
        <translation>この種類のイベント</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>最低重大度</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>All that is recorded</source>
        <translation>記録されたすべて</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>メモを追加(&amp;N)…</translation>
    </message>
    <message>
        <source>Show in &amp;charts</source>
        <translation>グラフで表示(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the chosen lines</source>
        <translation>選択した行をコピーします</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves all that is listed as CSV</source>
        <translation>一覧のすべてを CSV として保存します</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ExplanationList</name>
    <message>
        <source>Show in charts</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show in charts: %1</source>
        <translation>グラフで表示: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FieldRow</name>
    <message>
        <source>Set in the file; default: %1</source>
        <translation>ファイルで設定済み。既定値: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>takes effect at a restart of the service</source>
        <translation>サービスの再起動時に有効</translation>
    </message>
    <message>
        <source>the service&apos;s command line decides it at present</source>
        <translation>現在はサービスのコマンドラインが優先</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>サービスの再起動待ち</translation>
    </message>
    <message>
        <source>%1: use the default</source>
        <translation>%1: 既定値を使用</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1: as it was</source>
        <translation>%1: 元に戻す</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FirstRunPage</name>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Watch the LAN</source>
        <translation>LAN を監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Only watch the LAN</source>
        <translation>LAN の監視のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Leaves this page; the menu leads back to it.</source>
        <translation>このページを離れます。メニューから戻れます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>There are changes on the page Configuration that were not applied. Apply or discard them first.</source>
        <translation>「構成」のページに適用されていない変更があります。先に適用または破棄してください。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::FlagEditor</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HelpWindow</name>
    <message>
        <source>DanteSync help</source>
        <translation>DanteSync ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>トピックの本文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found. Enter goes to the next place.</source>
        <translation>
            <numerusform>%n 件のトピックが見つかりました。Enter で次の箇所に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>これらの語を含むトピックはありません。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramTableModel</name>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>測定数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>累積</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HistogramView</name>
    <message>
        <source>No data in this range</source>
        <translation>この範囲にデータはありません</translation>
    </message>
    <message>
        <source>Half below %1, 95 % below %2, 99 % below %3, at worst %4</source>
        <translation>半数が %1 未満、95 % が %2 未満、99 % が %3 未満、最悪値 %4</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最悪値</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostDialog</name>
    <message>
        <source>It is not watched any more.</source>
        <translation>このホストはもう監視されていません。</translation>
    </message>
    <message>
        <source>it is the reference</source>
        <translation>このホストが基準です</translation>
    </message>
    <message>
        <source>%1 – details</source>
        <translation>%1 – 詳細</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Offset of the last 10 minutes</source>
        <translation>過去 10 分間のオフセット</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all that stands here as text.</source>
        <translation>ここにある内容をすべてテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostLegend</name>
    <message>
        <source>Find a host</source>
        <translation>ホストを検索</translation>
    </message>
    <message>
        <source>Hosts of the charts</source>
        <translation>グラフのホスト</translation>
    </message>
    <message>
        <source>A checked host is shown; the selected one stands out.</source>
        <translation>チェックしたホストが表示され、選択したホストが強調されます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>すべてのホストを表示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Hide all hosts</source>
        <translation>すべてのホストを非表示</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::HostsEditor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Find computers</source>
        <translation>コンピューターを検出</translation>
    </message>
    <message>
        <source>Adds the computers that answer on the network and are not in the list.</source>
        <translation>ネットワーク上で応答し、一覧にないコンピューターを追加します。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::InterfaceStep</name>
    <message>
        <source>Network interface</source>
        <translation>ネットワークインターフェイス</translation>
    </message>
    <message>
        <source>Where is the Dante network connected? With only one network there is nothing to choose.</source>
        <translation>Dante ネットワークはどこに接続されていますか。ネットワークが 1 つだけなら選ぶ必要はありません。</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>自動的に検出</translation>
    </message>
    <message>
        <source>(not connected)</source>
        <translation>(未接続)</translation>
    </message>
    <message>
        <source>%1   (not there now)</source>
        <translation>%1   (現在ありません)</translation>
    </message>
    <message>
        <source>Network interfaces of this computer</source>
        <translation>このコンピューターのネットワークインターフェイス</translation>
    </message>
    <message>
        <source>What the service hears</source>
        <translation>サービスが受信しているもの</translation>
    </message>
    <message>
        <source>As soon as the service runs, it tells whether Dante&apos;s clock is heard there: see the page Check.</source>
        <translation>サービスが動作すると、そこで Dante のクロックを受信できているかがわかります。「チェック」のページを参照してください。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanBanner</name>
    <message>
        <source>Virtual LAN: nothing real. These computers, their clocks and their troubles are made up.</source>
        <translation>仮想 LAN: すべて架空です。これらのコンピューター、クロック、障害は実在しません。</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>終了中…</translation>
    </message>
    <message>
        <source>&amp;End the virtual LAN</source>
        <translation>仮想 LAN を終了(&amp;E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanFilterBar</name>
    <message>
        <source>Filter hosts (Ctrl+F)</source>
        <translation>ホストを絞り込み (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>ホストを絞り込み</translation>
    </message>
    <message>
        <source>Shows the hosts in whose row all of these words stand.</source>
        <translation>行にこれらの語をすべて含むホストを表示します。</translation>
    </message>
    <message>
        <source>Show hosts that are %1</source>
        <translation>%1 のホストを表示</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanHeader</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Held a&amp;gainst</source>
        <translation>比較の基準(&amp;G)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>The host that all others are compared with. Automatic: the NTP master of the network, or the first host.</source>
        <translation>他のすべてと比較するホスト。自動: ネットワークの NTP マスター、または最初のホスト。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LanPage</name>
    <message>
        <source>&amp;LAN</source>
        <translation>LAN(&amp;L)</translation>
    </message>
    <message>
        <source>Hosts of the network</source>
        <translation>ネットワークのホスト</translation>
    </message>
    <message>
        <source>Export hosts</source>
        <translation>ホストのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>最終照会: %1</translation>
    </message>
    <message>
        <source>No host matches the filter.</source>
        <translation>条件に一致するホストはありません。</translation>
    </message>
    <message>
        <source>Enter opens the details of a host.</source>
        <translation>Enter でホストの詳細を開きます。</translation>
    </message>
    <message>
        <source>Show &amp;all hosts</source>
        <translation>すべてのホストを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>表の列を選択</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <translation>基準として使用(&amp;R)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save the hosts shown as CSV (Ctrl+E)</source>
        <translation>表示中のホストを CSV として保存 (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LiveChart</name>
    <message>
        <source>The service does not answer, and this computer is not among the hosts that do.</source>
        <translation>サービスが応答せず、応答するホストの中にこのコンピューターはありません。</translation>
    </message>
    <message>
        <source>Waiting for the first measurement…</source>
        <translation>最初の測定を待っています…</translation>
    </message>
    <message>
        <source>Phase error, µs</source>
        <translation>位相誤差、µs</translation>
    </message>
    <message>
        <source>Offset to the reference, µs</source>
        <translation>基準とのオフセット、µs</translation>
    </message>
    <message>
        <source>Drift, ppm</source>
        <translation>ドリフト、ppm</translation>
    </message>
    <message>
        <source>Phase error of this computer over the last five minutes</source>
        <translation>このコンピューターの過去 5 分間の位相誤差</translation>
    </message>
    <message>
        <source>Drift of this computer over the last five minutes</source>
        <translation>このコンピューターの過去 5 分間のドリフト</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>位相誤差</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::LogPage</name>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>No service of this computer is watched: there is no log to show.</source>
        <translation>このコンピューターのサービスを監視していないため、表示するログはありません。</translation>
    </message>
    <message>
        <source>The service does not answer. What is shown is from before; new lines appear as soon as it is back.</source>
        <translation>サービスが応答しません。表示中の内容は以前のものです。復帰すると新しい行が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n new line(s)</source>
        <translation>
            <numerusform>一時停止中: 新しい行 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>ログのエクスポート</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>前の一致箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>次の一致箇所 (F3)</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Without debug</source>
        <translation>デバッグを除く</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>Shows new lines as they come</source>
        <translation>新しい行を随時表示します</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>サービスのログ</translation>
    </message>
    <message>
        <source>The service has logged nothing of this level yet.</source>
        <translation>このレベルのログはまだありません。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies what is selected, or everything that is shown</source>
        <translation>選択範囲、または表示中のすべてをコピーします</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>サポート情報(&amp;B)…</translation>
    </message>
    <message>
        <source>Writes all that support may want to know into one file</source>
        <translation>サポートに必要な情報をすべて 1 つのファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoServiceControl</name>
    <message>
        <source>No service manager answers here: start and stop dantesyncd by hand.</source>
        <translation>サービスマネージャーが応答しません。dantesyncd を手動で開始および停止してください。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>for example: switch 3 replaced</source>
        <translation>例: スイッチ 3 を交換</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>時刻(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>対象(&amp;A):</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>ネットワーク全体</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PickedLineEditor</name>
    <message>
        <source>Heard…</source>
        <translation>受信済み…</translation>
    </message>
    <message>
        <source>%1: choose from those heard</source>
        <translation>%1: 受信済みのものから選択</translation>
    </message>
    <message>
        <source>No grandmaster was heard yet</source>
        <translation>Grandmaster をまだ受信していません</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PkexecWriter</name>
    <message>
        <source>pkexec, which asks for the password, cannot be started. Install the package pkexec, or edit the file as root.</source>
        <translation>パスワードを求める pkexec を起動できません。パッケージ pkexec をインストールするか、root でファイルを編集してください。</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing was changed.</source>
        <translation>パスワードの入力が取り消されました。変更は行われていません。</translation>
    </message>
    <message>
        <source>Permission was not given. Ask an administrator of this computer. Nothing was changed.</source>
        <translation>許可されませんでした。このコンピューターの管理者に依頼してください。変更は行われていません。</translation>
    </message>
    <message>
        <source>The helper ended with status %1 and said nothing: %2</source>
        <translation>ヘルパーが終了ステータス %1 で終了し、メッセージはありませんでした: %2</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>Sample &amp;rate:</source>
        <translation>サンプルレート(&amp;R):</translation>
    </message>
    <message>
        <source>Picture in the &amp;panel:</source>
        <translation>パネルのアイコン(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the panel</source>
        <translation>ログイン時にパネルで起動(&amp;S)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation>次の場合に通知(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (in show mode, too)</source>
        <translation>%1 (ショーモード中も)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>白 (暗いパネル用)</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>黒 (明るいパネル用)</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ReportPage</name>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>履歴を読み取れません: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time. The history begins when this program first watched the network.</source>
        <translation>この期間の記録はありません。履歴は、このプログラムがネットワークを初めて監視した時点から始まります。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>HTML files (*.html);;PDF files (*.pdf);;CSV files (*.csv)</source>
        <translation>HTML ファイル (*.html);;PDF ファイル (*.pdf);;CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取り中…</translation>
    </message>
    <message>
        <source>Choose a time and make a report: the largest offset of every host, and what happened.</source>
        <translation>期間を選んでレポートを作成します。各ホストの最大オフセットと発生した事象が含まれます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>期間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make report</source>
        <translation>レポートを作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as HTML, PDF or CSV (Ctrl+E). The next report is compared with the one that was saved last.</source>
        <translation>HTML、PDF、CSV として保存します (Ctrl+E)。次のレポートは、最後に保存したレポートと比較されます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>過去 4 時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>開始 … 終了</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::RoleStep</name>
    <message>
        <source>Role of this computer</source>
        <translation>このコンピューターの役割</translation>
    </message>
    <message>
        <source>Dante&apos;s clock has no date. One computer, the master, gets the date from an NTP server and tells all others.</source>
        <translation>Dante のクロックには日付がありません。マスターとなる 1 台が NTP サーバーから日付を取得し、他のすべてに伝えます。</translation>
    </message>
    <message>
        <source>It follows the master</source>
        <translation>マスターに従う</translation>
    </message>
    <message>
        <source>The usual one: another computer of this network is the master already, or will be.</source>
        <translation>通常はこれです。このネットワークの別のコンピューターがすでにマスターであるか、マスターになります。</translation>
    </message>
    <message>
        <source>It is the master</source>
        <translation>マスターになる</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server and serves the date to the others. One in a network.</source>
        <translation>NTP サーバーから UTC を読み、他に日付を提供します。ネットワークに 1 台です。</translation>
    </message>
    <message>
        <source>It stands alone</source>
        <translation>単独で動作する</translation>
    </message>
    <message>
        <source>It reads UTC from an NTP server, and no other computer follows it.</source>
        <translation>NTP サーバーから UTC を読みます。他のコンピューターは従いません。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ServiceButtons</name>
    <message>
        <source>Star&amp;t service</source>
        <translation>サービスを開始(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>サービスを開始</translation>
    </message>
    <message>
        <source>Stop the service</source>
        <translation>サービスを停止</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>サービスを再起動</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Setup</name>
    <message>
        <source>The configuration that is there cannot be read: %1 Look at the page Configuration.</source>
        <translation>既存の構成を読み取れません: %1 「構成」のページを確認してください。</translation>
    </message>
    <message>
        <source>The start at login was not changed: %1</source>
        <translation>ログイン時の起動は変更されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::Shell</name>
    <message>
        <source>DanteSync goes on here</source>
        <translation>DanteSync はここで動作を続けます</translation>
    </message>
    <message>
        <source>Closing the window only hides it. To end the program, choose Quit in this menu.</source>
        <translation>ウィンドウを閉じても非表示になるだけです。プログラムを終了するには、このメニューの [終了] を選んでください。</translation>
    </message>
    <message>
        <source>Quit DanteSync</source>
        <translation>DanteSync を終了</translation>
    </message>
    <message>
        <source>There are changes that were not applied. Save them before quitting?</source>
        <translation>適用されていない変更があります。終了する前に保存しますか。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ShowBanner</name>
    <message>
        <source>Show mode: the configuration is locked, and only critical notifications appear.</source>
        <translation>ショーモード: 構成はロックされ、重大な通知のみ表示されます。</translation>
    </message>
    <message>
        <source>&amp;End show mode</source>
        <translation>ショーモードを終了(&amp;E)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SidePanel</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Preferences, service, help (F10)</source>
        <translation>環境設定、サービス、ヘルプ (F10)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>サービス(&amp;V)</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SourceStep</name>
    <message>
        <source>The master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>NTP server</source>
        <translation>NTP サーバー</translation>
    </message>
    <message>
        <source>Which computer is the master? Its name or address is enough: it tells the date by NTP.</source>
        <translation>どのコンピューターがマスターですか。名前またはアドレスだけで十分です。日付は NTP で伝えられます。</translation>
    </message>
    <message>
        <source>Who tells this computer the date? A server of your own network is best, one of the internet will do.</source>
        <translation>誰がこのコンピューターに日付を伝えますか。自分のネットワークのサーバーが最適ですが、インターネットのサーバーでも構いません。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Give a name or an address, with a port after a colon if it is not the usual one.</source>
        <translation>名前またはアドレスを入力してください。通常と異なるポートはコロンの後に付けます。</translation>
    </message>
    <message>
        <source>Without a server, nobody corrects the date of this computer.</source>
        <translation>サーバーがないと、このコンピューターの日付は補正されません。</translation>
    </message>
    <message>
        <source>&amp;Master</source>
        <translation>マスター(&amp;M)</translation>
    </message>
    <message>
        <source>NTP &amp;server</source>
        <translation>NTP サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Name or address of the master</source>
        <translation>マスターの名前またはアドレス</translation>
    </message>
    <message>
        <source>Name or address of the NTP server</source>
        <translation>NTP サーバーの名前またはアドレス</translation>
    </message>
    <message>
        <source>For example 192.168.1.1 or clock.example.com</source>
        <translation>例: 192.168.1.1 または clock.example.com</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the server for the time, and shows how far this computer&apos;s clock is off.</source>
        <translation>サーバーに時刻を問い合わせ、このコンピューターのクロックのずれを表示します。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::StateBadge</name>
    <message>
        <source>for %1</source>
        <comment>how long a state lasts</comment>
        <translation>%1 継続</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>このコンピューター: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>ネットワーク: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::SupportBundleDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>収集中…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート情報の保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>サポート情報</translation>
    </message>
    <message>
        <source>Writes one text file with all that support may want to know: the check, the state of all computers, version, status, configuration, events and log.</source>
        <translation>サポートに必要な情報をすべて 1 つのテキストファイルに書き出します: チェック、全コンピューターの状態、バージョン、ステータス、構成、イベント、ログ。</translation>
    </message>
    <message>
        <source>&amp;Leave out addresses and names</source>
        <translation>アドレスと名前を除外(&amp;L)</translation>
    </message>
    <message>
        <source>Addresses, device identifiers and names of computers become words such as address-1</source>
        <translation>コンピューターのアドレス、機器 ID、名前を address-1 のような語に置き換えます</translation>
    </message>
    <message>
        <source>Read the file before you send it.</source>
        <translation>送信する前にファイルの内容を確認してください。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::ThisComputerPage</name>
    <message>
        <source>&amp;This computer</source>
        <translation>このコンピューター(&amp;T)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 継続</translation>
    </message>
    <message numerus="yes">
        <source>No service of this computer is connected. %n host(s) of the network answer, and their clocks can be watched from here.</source>
        <translation>
            <numerusform>このコンピューターのサービスに接続されていません。ネットワークの %n 台のホストが応答しており、そのクロックをここから監視できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this computer is connected, and no host of the network answers. Setting up takes a minute: choose the interface and see what is heard there.</source>
        <translation>このコンピューターのサービスに接続されておらず、ネットワークのホストも応答していません。セットアップは 1 分ほどで完了します。インターフェイスを選び、受信状況を確認してください。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Sample r&amp;ate</source>
        <translation>サンプルレート(&amp;A)</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>For the drift in samples</source>
        <translation>サンプル単位のドリフト用</translation>
    </message>
    <message>
        <source>Phase error and drift of the last minutes</source>
        <translation>直近数分間の位相誤差とドリフト</translation>
    </message>
    <message>
        <source>&amp;Watch the network</source>
        <translation>ネットワークを監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>このコンピューターをセットアップ(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::UacWriter</name>
    <message>
        <source>The helper ended with status %1 and gave no answer.</source>
        <translation>ヘルパーがステータス %1 で終了し、応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::VirtualLan</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません: %2</translation>
    </message>
    <message>
        <source>The program %1 is not there. It belongs into the folder of this one: install all of DanteSync again.</source>
        <translation>プログラム %1 がありません。このプログラムと同じフォルダーに必要です。DanteSync 全体を再インストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>It did not get ready within %n second(s).</source>
        <translation>
            <numerusform>%n 秒以内に準備できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>自ら終了しました。</translation>
    </message>
    <message>
        <source>It ended by itself: %1</source>
        <translation>自ら終了しました: %1</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WallView</name>
    <message>
        <source>DanteSync – wall view</source>
        <translation>DanteSync – ウォールビュー</translation>
    </message>
    <message>
        <source>Wall view: all hosts of the network. Escape leaves it.</source>
        <translation>ウォールビュー: ネットワークの全ホスト。Esc で終了します。</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WatchStep</name>
    <message>
        <source>Computers to watch</source>
        <translation>監視するコンピューター</translation>
    </message>
    <message>
        <source>Computers that run DanteSync answer on the network by themselves. Those behind a router have to be named.</source>
        <translation>DanteSync が動作するコンピューターはネットワーク上で自動的に応答します。ルーターの向こう側のものは指定が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) answer(s).</source>
        <translation>
            <numerusform>%n 台のコンピューターが応答しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>They appear as soon as they run DanteSync on this network.</source>
        <translation>このネットワークで DanteSync を実行すると表示されます。</translation>
    </message>
    <message>
        <source>Give names or addresses, separated by commas; NAME=ADDRESS gives one a name.</source>
        <translation>名前またはアドレスをコンマで区切って入力してください。「名前=アドレス」で名前を付けられます。</translation>
    </message>
    <message>
        <source>&amp;Watch these, too</source>
        <translation>これらも監視(&amp;T)</translation>
    </message>
    <message>
        <source>Further computers to watch</source>
        <translation>監視するその他のコンピューター</translation>
    </message>
    <message>
        <source>For example foh=10.0.1.21, 10.0.1.22</source>
        <translation>例: foh=10.0.1.21, 10.0.1.22</translation>
    </message>
</context>
<context>
    <name>dantesync::desktop::WelcomeStep</name>
    <message>
        <source>Welcome to DanteSync</source>
        <translation>DanteSync へようこそ</translation>
    </message>
    <message>
        <source>DanteSync keeps the clocks of computers on the clock of a Dante audio network. This window shows how well each of them holds it, and tells when one does not.</source>
        <translation>DanteSync はコンピューターのクロックを Dante オーディオネットワークのクロックに合わせます。このウィンドウは各コンピューターの同期状態を表示し、外れたときに知らせます。</translation>
    </message>
    <message>
        <source>The virtual LAN does not run. %1</source>
        <translation>仮想 LAN は動作していません。%1</translation>
    </message>
    <message>
        <source>The virtual LAN is ending…</source>
        <translation>仮想 LAN を終了しています…</translation>
    </message>
    <message>
        <source>The virtual LAN is starting…</source>
        <translation>仮想 LAN を開始しています…</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>このコンピューターをセットアップ</translation>
    </message>
    <message>
        <source>Its clock shall follow the Dante network: choose the interface, who tells the date, and see what stands in the way.</source>
        <translation>クロックを Dante ネットワークに合わせます。インターフェイスと日付の取得元を選び、妨げになるものを確認します。</translation>
    </message>
    <message>
        <source>Only watch other computers</source>
        <translation>他のコンピューターの監視のみ</translation>
    </message>
    <message>
        <source>Nothing is changed here. Computers that run DanteSync are found on the network, or named by you.</source>
        <translation>ここでは何も変更されません。DanteSync が動作するコンピューターはネットワークで検出されるか、指定できます。</translation>
    </message>
    <message>
        <source>Try the virtual LAN</source>
        <translation>仮想 LAN を試す</translation>
    </message>
    <message>
        <source>A made-up network with a grandmaster and several computers with bad clocks, all in here. Nothing of it is real, and nothing stays behind.</source>
        <translation>グランドマスターと精度の悪いクロックを持つ複数のコンピューターからなる架空のネットワークで、すべてこの中で動きます。実在するものはなく、何も残りません。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
</TS>
